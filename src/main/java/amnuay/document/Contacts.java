package amnuay.document;

import amnuay.thai.ThaiText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds telephone numbers, e-mail addresses and citizen's numbers in texts, in Thai and Arabic digits; the office's own are not personal. */
final class Contacts {

    static final String WITHHELD = "(ไม่เผยแพร่)";

    private static final Pattern PERSONAL = Pattern.compile("[\\w.%+-]+@[\\w-]+(?:\\.[\\w-]+)+"
            + "|(?<![\\d.,/])(?:\\+66[ -]?|0)\\d{1,2}[ -]?\\d{3}[ -]?\\d{3,4}(?![\\d.,/]\\d|\\d)"
            + "|(?<!\\d)\\d[ -]?\\d{4}[ -]?\\d{5}[ -]?\\d{2}[ -]?\\d(?!\\d)");

    private final Set<String> ofTheOffice;

    /** @param ofTheOffice telephone numbers and addresses that may be published, as the office writes them */
    Contacts(Set<String> ofTheOffice) {
        this.ofTheOffice = ofTheOffice.stream()
                .flatMap(text -> PERSONAL.matcher(ThaiText.arabic(text)).results())
                .map(found -> comparable(found.group()))
                .collect(Collectors.toSet());
    }

    /** What of a text is personal, in Arabic digits; in no order. */
    Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PERSONAL.matcher(ThaiText.arabic(text));
        while (matcher.find()) {
            if (isPersonal(matcher.group())) {
                found.add(matcher.group());
            }
        }
        return found;
    }

    /** The value without what is personal in any text of it, however deep: texts, maps and lists of them. */
    Object without(Object value) {
        if (value instanceof String text) {
            return without(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::without).toList();
        }
        return value instanceof Map<?, ?> map ? without(map) : value;
    }

    Map<String, Object> without(Map<?, ?> values) {
        Map<String, Object> kept = new LinkedHashMap<>();
        values.forEach((key, value) -> kept.put((String) key, without(value)));
        return kept;
    }

    /** A digit is one character in either script: what was found in one stands at the same place in the other. */
    private String without(String text) {
        StringBuilder kept = new StringBuilder();
        Matcher matcher = PERSONAL.matcher(ThaiText.arabic(text));
        int from = 0;
        while (matcher.find()) {
            if (isPersonal(matcher.group())) {
                kept.append(text, from, matcher.start()).append(WITHHELD);
                from = matcher.end();
            }
        }
        return kept.append(text.substring(from)).toString();
    }

    private boolean isPersonal(String found) {
        return !ofTheOffice.contains(comparable(found));
    }

    private static String comparable(String contact) {
        return contact.replaceAll("[ -]", "").replaceFirst("^\\+66", "0").toLowerCase();
    }
}
