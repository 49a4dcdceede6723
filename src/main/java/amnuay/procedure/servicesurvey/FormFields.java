package amnuay.procedure.servicesurvey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields of the form as they come back: {@code key}, {@code group}, {@code q12} for ratings and choices, {@code t12} for words.
 *
 * @param key of the page; null when it is missing
 * @param understood false when there is a field that no page of ours has
 */
record FormFields(String key, AnswerSheet sheet, boolean understood) {

    private static final Pattern QUESTION = Pattern.compile("([qt])([0-9]{1,4})");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    /** What cannot be read as a number becomes a value that no question offers. */
    private static final int UNREADABLE = -1;

    static FormFields read(Map<String, String[]> fields) {
        Map<Integer, List<Integer>> values = new TreeMap<>();
        Map<Integer, String> texts = new TreeMap<>();
        boolean understood = true;
        for (var field : fields.entrySet()) {
            Matcher question = QUESTION.matcher(field.getKey());
            if (question.matches()) {
                int number = Integer.parseInt(question.group(2));
                if (question.group(1).equals("t")) {
                    texts.put(number, String.join("\n", field.getValue()));
                } else {
                    values.put(number, numbers(field.getValue()));
                }
            } else {
                understood &= field.getKey().equals("key") || field.getKey().equals("group");
            }
        }
        List<Integer> group = numbers(fields.getOrDefault("group", new String[0]));
        String[] keys = fields.get("key");
        return new FormFields(
                keys == null ? null : keys[0],
                new AnswerSheet(group.isEmpty() ? null : group.get(0), values, texts),
                understood);
    }

    private static List<Integer> numbers(String[] texts) {
        List<Integer> numbers = new ArrayList<>();
        for (String text : texts) {
            if (!text.isBlank()) {
                numbers.add(NUMBER.matcher(text).matches() ? Integer.parseInt(text) : UNREADABLE);
            }
        }
        return numbers;
    }
}
