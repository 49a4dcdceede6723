package amnuay.document.block;

/**
 * How a paragraph stands on the paper. All lengths are points.
 *
 * @param size of the letters, as the national font TH Sarabun is measured
 * @param pitch from line to line, exact, whatever the font thinks
 * @param before free space above the first line
 * @param left edge of the lines, from the left margin
 * @param firstLine where the first line starts, from {@code left}; negative for a hanging label
 * @param keepWithNext never the last thing on a page
 */
public record ParagraphStyle(
        Alignment alignment, float size, float pitch, float before, float left, float firstLine, boolean keepWithNext) {

    /** 16 points on 18, as measured in a real letter of an area office. */
    public static final ParagraphStyle PLAIN = new ParagraphStyle(Alignment.LEFT, 16, 18, 0, 0, 0, false);

    /** Running text: first line 2.5 cm in, both edges straight. */
    public static final ParagraphStyle BODY =
            PLAIN.aligned(Alignment.DISTRIBUTED).indented(0, Paper.cm(2.5)).spaced(6);

    /** A point of a list, its number where the first line of a paragraph would start. */
    public static final ParagraphStyle ITEM =
            PLAIN.aligned(Alignment.DISTRIBUTED).indented(Paper.cm(3.2), -Paper.cm(0.7));

    public static final ParagraphStyle CENTERED = PLAIN.aligned(Alignment.CENTER);

    public ParagraphStyle aligned(Alignment other) {
        return new ParagraphStyle(other, size, pitch, before, left, firstLine, keepWithNext);
    }

    public ParagraphStyle sized(float otherSize, float otherPitch) {
        return new ParagraphStyle(alignment, otherSize, otherPitch, before, left, firstLine, keepWithNext);
    }

    public ParagraphStyle spaced(float otherBefore) {
        return new ParagraphStyle(alignment, size, pitch, otherBefore, left, firstLine, keepWithNext);
    }

    public ParagraphStyle indented(float otherLeft, float otherFirstLine) {
        return new ParagraphStyle(alignment, size, pitch, before, otherLeft, otherFirstLine, keepWithNext);
    }

    public ParagraphStyle keptWithNext() {
        return new ParagraphStyle(alignment, size, pitch, before, left, firstLine, true);
    }
}
