package amnuay.document.block;

/** How the lines of a paragraph lie between its edges. */
public enum Alignment {
    LEFT,
    CENTER,
    RIGHT,
    /** Both edges straight, the spare width spread between the letters, as Thai is set (thaiDistribute in Word). */
    DISTRIBUTED
}
