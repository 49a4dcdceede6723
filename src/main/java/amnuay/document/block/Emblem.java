package amnuay.document.block;

/**
 * The Garuda, 1.5 cm from the top edge of the page it stands on. It takes no room of its own: the text below leaves it free.
 *
 * @param image PNG or JPEG
 * @param height in points; the width follows from the picture
 * @param place where it stands between the edges
 */
public record Emblem(byte[] image, float height, Place place) implements Block {

    /** Where the Garuda stands between the edges. */
    public enum Place {
        /** At the left margin, as on a memo. */
        LEFT,
        /** In the middle of the text below it, as on an order. */
        MIDDLE_OF_TEXT,
        /** In the middle of the paper, so that the sender's address has room beside it, as on a letter. */
        MIDDLE_OF_PAPER
    }

    /** Distance from the top edge of the paper, in points (ระเบียบงานสารบรรณ ข้อ ๗๕, ๗๖). */
    public static final float TOP = Paper.cm(1.5);
}
