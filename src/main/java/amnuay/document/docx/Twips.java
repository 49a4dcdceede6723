package amnuay.document.docx;

import java.math.BigInteger;

/** Lengths as Word writes them: twentieths of a point. */
final class Twips {

    private static final int PER_POINT = 20;

    private Twips() {}

    static BigInteger of(float points) {
        return BigInteger.valueOf(Math.round(points * PER_POINT));
    }
}
