package amnuay.document.template;

import amnuay.thai.Refusal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a template asks for: whoever rewords it may leave values out, but not ask for others. */
public final class Placeholders {

    private static final Pattern TAG = Pattern.compile("(=|max: *|)\\{\\{([#^/]?)([A-Za-z][A-Za-z0-9.]*)}}");
    private static final Set<String> ALWAYS_THERE = Set.of("blank", "number", "dated", "year");
    private static final Map<String, String> USUAL =
            Map.of("number", "๑๒๓", "dated", "๑ ตุลาคม ๒๕๖๙", "year", "๒๕๖๙", "fiscalYear", "๒๕๗๐");

    private Placeholders() {}

    /**
     * Refuses a text that asks for a value which the original does not know.
     *
     * @throws Refusal naming the line and the placeholder
     */
    public static void requireKnown(String template, String source, String original) {
        Set<String> known = new HashSet<>(ALWAYS_THERE);
        TAG.matcher(original).results().forEach(tag -> known.add(tag.group(3)));
        List<String> lines = source.lines().toList();
        for (int line = 1; line <= lines.size(); line++) {
            Matcher tag = TAG.matcher(lines.get(line - 1));
            while (tag.find()) {
                if (!known.contains(tag.group(3))) {
                    throw BadTemplate.at(
                            template,
                            line,
                            "ไม่รู้จักช่องเติมค่า {{%s}} แม่แบบนี้มีเฉพาะ %s"
                                    .formatted(
                                            tag.group(3),
                                            String.join(
                                                    " ", known.stream().sorted().toList())));
                }
            }
        }
    }

    /** Values made up for everything that a sound template asks for: every list has two items, every condition holds. */
    public static Map<String, Object> sample(String original) {
        Map<String, Object> sample = new HashMap<>();
        Deque<Map<String, Object>> open = new ArrayDeque<>(List.of(sample));
        Set<String> numbers = numbers(original);
        Matcher tag = TAG.matcher(original);
        while (tag.find()) {
            String name = tag.group(3);
            switch (tag.group(2)) {
                case "" -> put(open.peek(), name, numbers.contains(name) ? "๗๕" : text(name));
                case "/" -> open.pop();
                case "^" -> open.push(open.peek());
                default -> open.push(section(open.peek(), name, original.substring(tag.end())));
            }
        }
        return sample;
    }

    /** What a chart measures, wherever else it is printed. */
    private static Set<String> numbers(String original) {
        return TAG.matcher(original)
                .results()
                .filter(tag -> !tag.group(1).isEmpty())
                .map(tag -> tag.group(3))
                .collect(Collectors.toSet());
    }

    /** A section that prints its own name is a condition; any other is a list of items with values of their own. */
    private static Map<String, Object> section(Map<String, Object> values, String name, String rest) {
        String inside = rest.substring(0, rest.indexOf("{{/" + name + "}}"));
        if (inside.contains("{{" + name + "}}")) {
            return values;
        }
        if (values.get(name) instanceof List<?> known && known.get(0) instanceof Map<?, ?> first) {
            return asValues(first);
        }
        Map<String, Object> item = new LinkedHashMap<>();
        put(values, name, new ArrayList<>(List.of(item, item)));
        return item;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asValues(Map<?, ?> item) {
        return (Map<String, Object>) item;
    }

    private static String text(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        return USUAL.getOrDefault(last, "(" + last + ")");
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> values, String path, Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            values.putIfAbsent(path, value);
        } else {
            Map<String, Object> inner =
                    (Map<String, Object>) values.computeIfAbsent(path.substring(0, dot), each -> new HashMap<>());
            put(inner, path.substring(dot + 1), value);
        }
    }
}
