package amnuay.document.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets only {@code {{x}}}, {@code {{x.y}}}, {@code {{#x}}}, {@code {{^x}}} and {@code {{/x}}} into a template, and only in pairs. */
final class PlaceholderCheck {

    private static final Pattern BRACES = Pattern.compile("\\{\\{(.*?)}}|\\{\\{|}}");
    private static final Pattern KNOWN = Pattern.compile("([#^/]?)([A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z][A-Za-z0-9]*)*)");

    private record Section(String name, int line) {}

    private final String template;
    private final Deque<Section> open = new ArrayDeque<>();

    PlaceholderCheck(String template) {
        this.template = template;
    }

    void check(String source) {
        List<String> lines = source.lines().toList();
        for (int line = 1; line <= lines.size(); line++) {
            checkLine(line, lines.get(line - 1));
        }
        if (!open.isEmpty()) {
            throw BadTemplate.at(
                    template,
                    open.peek().line(),
                    "ส่วน {{#%s}} ไม่มีตัวปิด".formatted(open.peek().name()));
        }
    }

    private void checkLine(int line, String text) {
        if (text.codePoints().anyMatch(ValueMarks::isReserved)) {
            throw BadTemplate.at(template, line, "มีอักขระพิเศษที่สงวนไว้ให้ระบบ (U+E000 ถึง U+F8FF)");
        }
        Matcher braces = BRACES.matcher(text);
        while (braces.find()) {
            Matcher known = KNOWN.matcher(braces.group(1) == null ? "" : braces.group(1));
            if (!known.matches()) {
                throw BadTemplate.at(
                        template,
                        line,
                        "ไม่รู้จักช่องเติมค่า \"%s\" ใช้ได้เฉพาะ {{ชื่อ}} {{#ชื่อ}} {{^ชื่อ}} {{/ชื่อ}} โดยชื่อเป็นอักษรอังกฤษ"
                                .formatted(braces.group()));
            }
            follow(line, known.group(1), known.group(2));
        }
    }

    private void follow(int line, String sign, String name) {
        if (sign.equals("#") || sign.equals("^")) {
            open.push(new Section(name, line));
        } else if (sign.equals("/")) {
            if (open.isEmpty() || !open.peek().name().equals(name)) {
                throw BadTemplate.at(template, line, "{{/%s}} ไม่ตรงกับส่วนที่เปิดอยู่".formatted(name));
            }
            open.pop();
        }
    }
}
