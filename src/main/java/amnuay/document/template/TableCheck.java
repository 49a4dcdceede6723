package amnuay.document.template;

import java.util.List;
import java.util.regex.Pattern;

/** Refuses a table that Markdown would silently cut, fill up or print as text. */
final class TableCheck {

    private static final Pattern RULE = Pattern.compile("\\|(\\s*:?-+:?\\s*\\|)+");
    private static final Pattern SECTION = Pattern.compile("\\{\\{[#^/][^}]*}}");

    private final String template;
    private int row;
    private int columns;

    TableCheck(String template) {
        this.template = template;
    }

    /** @param firstLine the number in the file of the first line of the body */
    void check(String body, int firstLine) {
        List<String> lines = body.lines().toList();
        String before = "";
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).strip();
            if (text.startsWith("|")) {
                checkRow(firstLine + i, text, before);
            } else if (!SECTION.matcher(text).matches()) {
                endTable(firstLine + i - 1);
            }
            before = text;
        }
        endTable(firstLine + lines.size() - 1);
    }

    private void checkRow(int line, String text, String before) {
        row++;
        int cells = cells(text);
        if (row == 1) {
            if (!before.isEmpty()) {
                throw BadTemplate.at(template, line, "ก่อนตารางต้องมีบรรทัดว่าง");
            }
            columns = cells;
        } else if (row == 2 && !RULE.matcher(text).matches()) {
            throw BadTemplate.at(template, line, "ใต้หัวตารางต้องเป็นบรรทัดขีดคั่น เช่น |---|:---:|");
        }
        if (!text.endsWith("|")) {
            throw BadTemplate.at(template, line, "แถวของตารางต้องปิดท้ายด้วย |");
        }
        if (cells != columns) {
            throw BadTemplate.at(template, line, "ตารางมี %d คอลัมน์ แต่แถวนี้มี %d ช่อง".formatted(columns, cells));
        }
    }

    private void endTable(int line) {
        if (row == 1) {
            throw BadTemplate.at(template, line, "ตารางมีแต่หัว ไม่มีบรรทัดขีดคั่น");
        }
        row = 0;
    }

    private static int cells(String text) {
        return (int) text.replace("\\|", "").chars().filter(c -> c == '|').count() - 1;
    }
}
