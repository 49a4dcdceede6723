package amnuay.procedure.esastandards;

import amnuay.thai.ThaiText;
import java.util.List;
import java.util.Map;

/** Texts that people type, as our tables and templates take them. */
final class Texts {

    private static final int LONGEST = 250;

    private Texts() {}

    /** Without blanks around it; empty for nothing. */
    static String given(String text) {
        return text == null ? "" : text.strip();
    }

    /** The lines that are not empty. */
    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The lines for a template's list of {@code item}, in Thai digits. */
    static List<Map<String, Object>> items(String text) {
        return items(lines(text));
    }

    static List<Map<String, Object>> items(List<String> lines) {
        return lines.stream()
                .map(line -> Map.<String, Object>of("item", ThaiText.digits(line)))
                .toList();
    }

    /** On one line and not longer than a paragraph: a year has many points, and a form takes only so much. */
    static String shortened(String text) {
        String line = oneLine(text);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    /** On one line, for a cell of a table or a list. */
    static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
