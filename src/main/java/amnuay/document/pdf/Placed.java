package amnuay.document.pdf;

/**
 * A strip that has found its place.
 *
 * @param page counted from 1
 * @param top of the strip, in points from the upper edge of the paper
 */
record Placed(Strip strip, int page, float top) {}
