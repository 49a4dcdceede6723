package amnuay.document.block;

/**
 * A small square picture in the lower right corner of every page, within the margin: the code by which scanned pages are known.
 *
 * @param image PNG
 */
public record CornerMark(byte[] image) {

    /** Length of a side, in points. */
    public static final float SIZE = Paper.cm(1.4);

    /** Free space below, to the edge of the paper, in points: printers leave half a centimetre blank. */
    public static final float BELOW = Paper.cm(0.5);

    /** From the left edge of the paper, in points. */
    public static final float LEFT = Paper.WIDTH - Paper.RIGHT - SIZE + Paper.cm(0.8);
}
