package amnuay.document.pdf;

import java.util.List;

/**
 * A word in one typeface, ready to be drawn at any size.
 *
 * @param advance width in thousandths of the size
 * @param needsActualText the glyphs alone do not give the text back to a reader who searches or copies
 */
record ShapedText(
        Typeface typeface, String text, List<Glyph> glyphs, int clusters, float advance, boolean needsActualText) {

    float width(float size) {
        return advance * typeface.scaled(size) / 1000;
    }
}
