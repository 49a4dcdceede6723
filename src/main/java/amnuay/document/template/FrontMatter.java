package amnuay.document.template;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a template, between two lines of three dashes: {@code key: value}, or {@code key:} with {@code - item} lines below.
 *
 * @param values the lines of each key, placeholders still in them
 * @param bodyLine number of the first line after the head, counted from 1
 * @param body everything after the head
 */
record FrontMatter(Map<HeadKey, List<String>> values, int bodyLine, String body) {

    private static final String FENCE = "---";
    private static final Pattern ENTRY = Pattern.compile("([a-z]+):\\s*(.*)");
    private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.*)");

    static FrontMatter read(String template, String source) {
        List<String> lines = source.lines().toList();
        if (lines.isEmpty() || !lines.get(0).strip().equals(FENCE)) {
            throw BadTemplate.at(template, 1, "ต้องขึ้นต้นด้วยบรรทัด \"---\" และส่วนหัวของแม่แบบ");
        }
        Map<HeadKey, List<String>> values = new EnumMap<>(HeadKey.class);
        HeadKey open = null;
        for (int line = 2; line <= lines.size(); line++) {
            String text = lines.get(line - 1).strip();
            if (text.equals(FENCE)) {
                return new FrontMatter(values, line + 1, String.join("\n", lines.subList(line, lines.size())));
            }
            if (!text.isEmpty()) {
                open = readLine(template, line, text, open, values);
            }
        }
        throw BadTemplate.at(template, lines.size(), "ส่วนหัวของแม่แบบไม่มีบรรทัด \"---\" ปิดท้าย");
    }

    private static HeadKey readLine(
            String template, int line, String text, HeadKey open, Map<HeadKey, List<String>> values) {
        Matcher item = ITEM.matcher(text);
        if (item.matches() && open != null) {
            if (!open.holdsSeveralLines()) {
                throw BadTemplate.at(template, line, "\"%s\" มีได้เพียงบรรทัดเดียว".formatted(open.key()));
            }
            values.get(open).add(item.group(1));
            return open;
        }
        Matcher entry = ENTRY.matcher(text);
        if (!entry.matches()) {
            throw BadTemplate.at(template, line, "อ่านไม่ได้ ต้องเขียนเป็น \"ชื่อ: ค่า\"");
        }
        HeadKey key = HeadKey.of(entry.group(1))
                .orElseThrow(() -> BadTemplate.at(
                        template,
                        line,
                        "ไม่รู้จักชื่อ \"%s\" ในส่วนหัว ใช้ได้เฉพาะ %s".formatted(entry.group(1), HeadKey.all())));
        List<String> lines = new ArrayList<>();
        if (!entry.group(2).isEmpty()) {
            lines.add(entry.group(2));
        }
        if (values.put(key, lines) != null) {
            throw BadTemplate.at(template, line, "มี \"%s\" ซ้ำในส่วนหัว".formatted(key.key()));
        }
        return key;
    }
}
