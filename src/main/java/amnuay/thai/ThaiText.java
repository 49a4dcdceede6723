package amnuay.thai;

/** Thai digits and back. Everything else in a text stays as it is. */
public final class ThaiText {

    private static final char THAI_ZERO = '๐';
    private static final char THAI_NINE = '๙';

    private ThaiText() {}

    /** The text with every Arabic digit written as a Thai digit: {@code "4/2570"} becomes {@code "๔/๒๕๗๐"}. */
    public static String digits(String text) {
        return shifted(text, '0', '9', THAI_ZERO);
    }

    /** The number in Thai digits, without grouping: {@code 2570} becomes {@code "๒๕๗๐"}. */
    public static String digits(long number) {
        return digits(Long.toString(number));
    }

    /** The text with every Thai digit written as an Arabic digit: {@code "๔/๒๕๗๐"} becomes {@code "4/2570"}. */
    public static String arabic(String text) {
        return shifted(text, THAI_ZERO, THAI_NINE, '0');
    }

    private static String shifted(String text, char from, char to, char zero) {
        StringBuilder result = new StringBuilder(text.length());
        for (char each : text.toCharArray()) {
            result.append(each >= from && each <= to ? (char) (each - from + zero) : each);
        }
        return result.toString();
    }
}
