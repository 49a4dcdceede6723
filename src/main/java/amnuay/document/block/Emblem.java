package amnuay.document.block;

/**
 * The Garuda, 1.5 cm from the top edge of the page it stands on. It takes no room of its own: the text below leaves it free.
 *
 * @param image PNG or JPEG
 * @param height in points; the width follows from the picture
 * @param alignment left or centre
 */
public record Emblem(byte[] image, float height, Alignment alignment) implements Block {

    /** Distance from the top edge of the paper, in points (ระเบียบงานสารบรรณ ข้อ ๗๕, ๗๖). */
    public static final float TOP = Paper.cm(1.5);
}
