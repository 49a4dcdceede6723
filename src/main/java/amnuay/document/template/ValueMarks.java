package amnuay.document.template;

import amnuay.document.block.Slot;
import amnuay.thai.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;

/**
 * Keeps values away from the Markdown parser: each text is replaced by a mark of two private characters before the template is
 * filled, and put back when the structure is already known. So no character of a value can change the structure.
 */
final class ValueMarks {

    private static final int HIGH = 0xE000;
    private static final int LOW = 0xE100;
    private static final int PER_HIGH = 0x1000;

    /** A place to be filled in by hand; every template may use {@code {{blank}}}. */
    private static final String BLANK = "\u00A0".repeat(14);

    /** Comes along when text is copied from a web page; says nothing on paper, and fonts lack it. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");

    private final List<String> texts = new ArrayList<>();

    static boolean isMark(int character) {
        return character >= HIGH && character < LOW + PER_HIGH;
    }

    /** Private characters that mean something here and may come from nowhere else. */
    static boolean isReserved(int character) {
        return isMark(character) || character == Slot.START || character == Slot.END;
    }

    /** The same tree of values with a mark in place of each text. An empty text stays empty, so that a section can ask for it. */
    Map<String, Object> mark(Map<String, ?> values) {
        Map<String, Object> marked = new HashMap<>();
        fill(marked, values);
        return marked;
    }

    private void fill(Map<String, Object> marked, Map<String, ?> values) {
        marked.put("blank", mark(BLANK));
        values.forEach((name, value) -> {
            if (value != null) {
                marked.put(name, markValue(name, value));
            }
        });
    }

    private Object markValue(String name, Object value) {
        if (value instanceof String text) {
            return mark(clean(name, text));
        }
        if (value instanceof Boolean) {
            return value;
        }
        if (value instanceof Map<?, ?> map) {
            return mark(asValues(map));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> markItem(name, item)).toList();
        }
        throw unusable(name, value);
    }

    private Map<String, Object> markItem(String name, Object item) {
        if (!(item instanceof Map<?, ?> map)) {
            throw unusable(name, item);
        }
        Map<String, Object> marked = new Item();
        fill(marked, asValues(map));
        return marked;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> asValues(Map<?, ?> map) {
        return (Map<String, ?>) map;
    }

    private static Refusal unusable(String name, Object value) {
        return new Refusal("ค่า \"%s\" เป็นชนิด %s ซึ่งใส่ในเอกสารไม่ได้ ต้องจัดรูปแบบเป็นข้อความก่อน"
                .formatted(name, value == null ? "null" : value.getClass().getSimpleName()));
    }

    private static String clean(String name, String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String clean = visible.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        if (clean.chars().anyMatch(c -> c != '\n' && (Character.isISOControl(c) || isReserved(c)))) {
            throw new Refusal("ค่า \"%s\" มีอักขระควบคุมที่พิมพ์ไม่ได้ กรุณาพิมพ์ข้อความนั้นใหม่".formatted(name));
        }
        return clean;
    }

    private String mark(String text) {
        if (text.isEmpty()) {
            return "";
        }
        int index = texts.size();
        texts.add(text);
        return "" + (char) (HIGH + index / PER_HIGH) + (char) (LOW + index % PER_HIGH);
    }

    /** The text with every mark replaced by the value it stands for. */
    String resolve(String marked) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (isMark(c)) {
                text.append(texts.get((c - HIGH) * PER_HIGH + marked.charAt(++i) - LOW));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** One row of a list. It never borrows a value of the same name from outside: a nameless keeper must not get the indicator's name. */
    private static final class Item extends HashMap<String, Object> {

        @Override
        public boolean containsKey(Object name) {
            // a name with a dot is asked for part by part
            if (!super.containsKey(name) && String.valueOf(name).indexOf('.') >= 0) {
                return false;
            }
            if (!super.containsKey(name)) {
                throw new NoSuchElementException(String.valueOf(name));
            }
            return true;
        }
    }
}
