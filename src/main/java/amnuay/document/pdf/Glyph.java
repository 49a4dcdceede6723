package amnuay.document.pdf;

/**
 * One glyph of a shaped text.
 *
 * @param id in the font
 * @param text what it stands for, in logical order
 * @param x from the start of the text, in thousandths of the size
 * @param y below the baseline, in thousandths of the size
 * @param cluster counted from 0; a base letter and its marks share one
 */
record Glyph(int id, String text, float x, float y, int cluster) {}
