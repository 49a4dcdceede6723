package amnuay.procedure.krs;

import amnuay.thai.ThaiText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Texts that people type with one item per line. */
final class Lines {

    private Lines() {}

    /** The lines that are not empty. */
    static List<String> of(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** For a template's list of {@code item}, in Thai digits. */
    static List<Map<String, Object>> items(String text) {
        return of(text).stream()
                .map(line -> Map.<String, Object>of("item", ThaiText.digits(line)))
                .toList();
    }

    /** As a list in the Markdown of a form. */
    static String markdown(String text) {
        return of(text).stream().map(line -> "- " + ThaiText.digits(line)).reduce("", (all, line) -> all + line + "\n");
    }
}
