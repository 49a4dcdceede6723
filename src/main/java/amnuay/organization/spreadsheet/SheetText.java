package amnuay.organization.spreadsheet;

import java.text.Normalizer;

/** Makes what stands in a cell comparable: invisible characters, doubled spaces and the two ways to write สระอำ are evened out. */
final class SheetText {

    private SheetText() {}

    static String clean(String raw) {
        StringBuilder kept = new StringBuilder(raw.length());
        raw.replace("\r\n", "\n").codePoints().forEach(character -> {
            if (character == '\u00a0' || character == '\t') {
                kept.append(' ');
            } else if (character == '\n' || !invisible(character)) {
                kept.appendCodePoint(character);
            }
        });
        String composed = Normalizer.normalize(kept, Normalizer.Form.NFC).replace("\u0e4d\u0e32", "\u0e33");
        return composed.replaceAll(" {2,}", " ").replaceAll(" ?\n ?", "\n").strip();
    }

    /** Headings are compared without their spaces and line breaks: people wrap them. */
    static String heading(String raw) {
        return clean(raw).replaceAll("\\s", "");
    }

    private static boolean invisible(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.UNASSIGNED
                || type == Character.SURROGATE;
    }
}
