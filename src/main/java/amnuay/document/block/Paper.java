package amnuay.document.block;

/** The paper of an official letter: A4, left margin 3 cm, right 2, top 2.5, bottom 2. All lengths are points. */
public final class Paper {

    public static final float WIDTH = cm(21);
    public static final float HEIGHT = cm(29.7);
    public static final float LEFT = cm(3);
    public static final float RIGHT = cm(2);
    public static final float TOP = cm(2.5);
    public static final float BOTTOM = cm(2);
    public static final float TEXT_WIDTH = WIDTH - LEFT - RIGHT;
    public static final float TEXT_HEIGHT = HEIGHT - TOP - BOTTOM;

    /** Where the page number stands: the top of its line, from the top edge. */
    public static final float PAGE_NUMBER_TOP = cm(1.4);

    private Paper() {}

    /** Centimetres as points (72 to the inch). */
    public static float cm(double centimetres) {
        return (float) (centimetres * 72 / 2.54);
    }
}
