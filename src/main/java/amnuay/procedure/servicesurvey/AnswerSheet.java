package amnuay.procedure.servicesurvey;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What one respondent answered.
 *
 * @param group number of the respondent's group; null when none was chosen
 * @param values ratings and numbers of choices by number of the question
 * @param texts words by number of the question; blank ones are left out
 */
record AnswerSheet(Integer group, Map<Integer, List<Integer>> values, Map<Integer, String> texts) {

    AnswerSheet {
        Map<Integer, List<Integer>> given = new TreeMap<>();
        values.forEach((question, several) -> {
            if (!several.isEmpty()) {
                given.put(question, several.stream().distinct().sorted().toList());
            }
        });
        values = Collections.unmodifiableMap(given);
        texts = Collections.unmodifiableMap(texts.entrySet().stream()
                .filter(entry -> !tidy(entry.getValue()).isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> tidy(entry.getValue()), (one, other) -> one, TreeMap::new)));
    }

    static AnswerSheet empty() {
        return new AnswerSheet(null, Map.of(), Map.of());
    }

    List<Integer> valuesOf(int question) {
        return values.getOrDefault(question, List.of());
    }

    String textOf(int question) {
        return texts.getOrDefault(question, "");
    }

    boolean answers(int question) {
        return values.containsKey(question) || texts.containsKey(question);
    }

    /** Line ends as one character, and none of the characters that no one types and no database takes. */
    private static String tidy(String text) {
        return text == null
                ? ""
                : text.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                        .strip();
    }
}
