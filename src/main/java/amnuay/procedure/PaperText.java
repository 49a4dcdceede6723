package amnuay.procedure;

import amnuay.thai.ThaiText;
import java.util.List;
import java.util.Map;

/**
 * The words of a document as its author typed them.
 *
 * @param texts by the name of the form's field
 * @param draftedBy the author's id; {@code timer} if nobody drafted it
 */
public record PaperText(Map<String, String> texts, String draftedBy) {

    /** One text in Thai digits; empty if it was not given. */
    public String get(String field) {
        return ThaiText.digits(texts.getOrDefault(field, ""));
    }

    /** The lines of a text that are not empty, in Thai digits. */
    public List<String> lines(String field) {
        return get(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The same lines for a template's list of {@code item}. */
    public List<Map<String, Object>> items(String field) {
        return lines(field).stream()
                .map(line -> Map.<String, Object>of("item", line))
                .toList();
    }
}
