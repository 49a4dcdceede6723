package amnuay.document.block;

/** The table of contents: every heading of the first two levels with a dotted leader to its page. */
public record Contents() implements Block {

    /** Room for the page number at the right edge, in points; no heading runs into it. */
    public static final float PAGE_COLUMN = Paper.cm(1.4);

    /** How an entry stands, by the level of its heading. */
    public static ParagraphStyle style(int level) {
        float left = Paper.cm(level == 1 ? 0 : 0.9);
        float hanging = Paper.cm(0.9);
        return ParagraphStyle.PLAIN.indented(left + hanging, -hanging).spaced(level == 1 ? 4 : 0);
    }
}
