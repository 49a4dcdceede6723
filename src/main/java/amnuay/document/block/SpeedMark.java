package amnuay.document.block;

/**
 * ด่วน, ด่วนมาก or ด่วนที่สุด in red at the head of the page it stands on. Like the Garuda it takes no room of its own.
 *
 * @param left from the left margin, in points: beside a Garuda that stands there
 */
public record SpeedMark(String text, float left) implements Block {

    /** Not smaller than 32 points (ระเบียบงานสารบรรณ). */
    public static final float SIZE = 32;

    public static final float PITCH = 36;

    /** From the upper edge of the paper, in points. */
    public static final float TOP = Paper.cm(1.9);
}
