package amnuay.document.pdf;

/**
 * The upright and the bold face of one family.
 *
 * <p>The bundled Sarabun is drawn larger than TH Sarabun, the font of official letters: at 0.65 of the size both look alike.
 */
record Typefaces(Typeface regular, Typeface bold) {

    private static final float SARABUN_SCALE = 0.65f;

    static Typefaces bundled() {
        return new Typefaces(
                Typeface.bundled("Sarabun-Regular.ttf", SARABUN_SCALE),
                Typeface.bundled("Sarabun-Bold.ttf", SARABUN_SCALE));
    }

    /** The office's own TH Sarabun, drawn at the size that documents name. */
    static Typefaces own(byte[] regular, byte[] bold) {
        return new Typefaces(Typeface.of(regular, 1), Typeface.of(bold, 1));
    }

    Typeface of(boolean isBold) {
        return isBold ? bold : regular;
    }
}
