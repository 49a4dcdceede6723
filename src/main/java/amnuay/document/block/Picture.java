package amnuay.document.block;

/**
 * A picture in the middle of the text, a chart for example.
 *
 * @param image PNG or JPEG
 * @param width in points
 * @param height in points
 * @param alternative what a person who cannot see it is told
 */
public record Picture(byte[] image, float width, float height, String alternative) implements Block {

    /** Free space above, in points. */
    public static final float BEFORE = 6;
}
