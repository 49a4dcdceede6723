package amnuay.document.template;

import amnuay.thai.Refusal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The filled head of one document. */
public final class Head {

    private final String template;
    private final Map<HeadKey, List<String>> values;

    Head(String template, Map<HeadKey, List<String>> values) {
        this.template = template;
        this.values = values;
    }

    /**
     * The one line of a key; may be empty when the value given was empty.
     *
     * @throws Refusal if the template's head lacks the key
     */
    public String line(HeadKey key) {
        List<String> lines = values.get(key);
        if (lines == null || lines.isEmpty()) {
            throw BadTemplate.in(template, "ส่วนหัวขาด \"%s\" ซึ่งเอกสารชนิดนี้ต้องมี".formatted(key.key()));
        }
        return lines.get(0);
    }

    /** The same head with another line for a key. */
    public Head with(HeadKey key, String line) {
        Map<HeadKey, List<String>> changed = new EnumMap<>(values);
        changed.put(key, List.of(line));
        return new Head(template, changed);
    }

    /** The lines of a key that are not empty; none if the template does not use the key. */
    public List<String> lines(HeadKey key) {
        return values.getOrDefault(key, List.of()).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
