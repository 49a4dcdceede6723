package amnuay.organization.spreadsheet;

import amnuay.thai.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a .csv as Excel and web forms write it: UTF-8 or Thai Windows letters, commas, semicolons or tabs, quotes around what has them. */
final class CsvText {

    private static final Charset THAI_WINDOWS = Charset.forName("x-windows-874");

    private final String text;
    private final char separator;
    private int at;

    private CsvText(String text) {
        this.text = text;
        this.separator = separatorOf(text);
    }

    static List<RawTable.Line> lines(byte[] content) {
        if (content.length > WorkbookFile.LARGEST) {
            throw new Refusal("ไฟล์ใหญ่เกิน 5 เมกะไบต์ กรุณาแบ่งเป็นหลายไฟล์");
        }
        for (byte each : content) {
            if (each == 0) {
                throw new Refusal(
                        "ไฟล์นี้ไม่ใช่ตารางแบบ .xlsx หรือ .csv กรุณาบันทึกจาก Excel เป็นชนิดใดชนิดหนึ่งแล้วลองใหม่");
            }
        }
        return new CsvText(decoded(content)).read();
    }

    private static String decoded(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(content, THAI_WINDOWS);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Whichever the first line has most of. */
    private static char separatorOf(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ',';
        for (char each : new char[] {';', '\t'}) {
            if (first.chars().filter(c -> c == each).count()
                    > first.chars().filter(c -> c == ',').count()) {
                best = each;
            }
        }
        return best;
    }

    private List<RawTable.Line> read() {
        List<RawTable.Line> lines = new ArrayList<>();
        int number = 1;
        while (at < text.length()) {
            List<String> cells = new ArrayList<>();
            boolean more = true;
            while (more) {
                cells.add(SheetText.clean(cell()));
                more = at < text.length() && text.charAt(at) == separator;
                at += more ? 1 : 0;
            }
            skipLineEnd();
            lines.add(new RawTable.Line(number++, cells, false));
        }
        return lines;
    }

    private String cell() {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && "\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char each = text.charAt(at++);
            if (each != '"') {
                cell.append(each);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                break;
            }
        }
        // what follows the closing quote belongs to nobody
        while (at < text.length() && text.charAt(at) != separator && "\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return cell.toString();
    }

    private void skipLineEnd() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
    }
}
