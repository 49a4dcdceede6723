package amnuay.document.pdf;

import java.util.HexFormat;

/** Characters as PDF writes them in hexadecimal strings: four digits for each. */
final class Hex {

    private static final HexFormat UPPER = HexFormat.of().withUpperCase();

    private Hex() {}

    static String of(char c) {
        return UPPER.toHexDigits(c);
    }

    static String of(String text) {
        StringBuilder hex = new StringBuilder(4 * text.length());
        text.chars().forEach(c -> hex.append(of((char) c)));
        return hex.toString();
    }
}
