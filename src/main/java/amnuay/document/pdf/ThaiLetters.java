package amnuay.document.pdf;

/** The Thai letters that need care when set. */
final class ThaiLetters {

    static final char NIKHAHIT = '\u0E4D';
    static final char SARA_AA = '\u0E32';
    private static final char MAI_HAN_AKAT = '\u0E31';

    private ThaiLetters() {}

    /** Vowels, tones and signs written above or below a consonant. */
    static boolean isMark(char c) {
        return c == MAI_HAN_AKAT || c >= '\u0E34' && c <= '\u0E3A' || c >= '\u0E47' && c <= '\u0E4E';
    }

    static boolean isTone(char c) {
        return c >= '\u0E48' && c <= '\u0E4B';
    }
}
