package amnuay.procedure;

/** Tells a reason from a dash: what counts are letters and digits, not how long the text is. */
final class Reasons {

    private static final int SHORTEST = 10;
    private static final int DIFFERENT = 4;

    private Reasons() {}

    /** Whether somebody who reads the text learns something: ten characters that are spoken, four of them different. */
    static boolean says(String text) {
        int[] spoken = text.codePoints().filter(Reasons::isSpoken).toArray();
        return spoken.length >= SHORTEST
                && text.codePoints().filter(Reasons::isSpoken).distinct().count() >= DIFFERENT;
    }

    /** Thai vowels and tone marks above and below the letters are marks, not letters. */
    private static boolean isSpoken(int character) {
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }
}
