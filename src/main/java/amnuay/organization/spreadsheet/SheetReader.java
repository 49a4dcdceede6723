package amnuay.organization.spreadsheet;

import amnuay.thai.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads the first sheet of an .xlsx: headings in row 1, then data. Blank rows are passed over. */
final class SheetReader {

    private static final int MOST_ROWS = 5000;

    private final SheetLayout layout;
    private final CellText cells = new CellText();

    SheetReader(SheetLayout layout) {
        this.layout = layout;
    }

    /** @throws Refusal when the file is no proper .xlsx, its headings are wrong or it has no rows */
    List<SheetRow> read(byte[] content) {
        try (XSSFWorkbook workbook = WorkbookFile.open(content)) {
            Sheet sheet = workbook.getSheetAt(0);
            Map<Integer, String> headings = headings(sheet.getRow(0));
            List<SheetRow> rows = new ArrayList<>();
            for (Row row : sheet) {
                if (row.getRowNum() > 0) {
                    addIfFilled(rows, row, headings);
                }
            }
            if (rows.isEmpty()) {
                throw new Refusal("ไฟล์นี้มีแต่หัวตาราง ไม่มีข้อมูล กรุณากรอกข้อมูลตั้งแต่แถวที่ 2 แล้วลองใหม่");
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<Integer, String> headings(Row row) {
        Map<String, String> known = layout.columns().stream()
                .collect(Collectors.toMap(column -> SheetText.heading(column.heading()), Column::heading));
        Map<Integer, String> found = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        List<String> doubled = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        if (row != null) {
            for (Cell cell : row) {
                String typed = cells.of(cell);
                String heading = known.get(SheetText.heading(typed));
                if (heading != null && seen.add(heading)) {
                    found.put(cell.getColumnIndex(), heading);
                } else if (heading != null) {
                    doubled.add(heading);
                } else if (!typed.isEmpty()) {
                    unknown.add(typed);
                }
            }
        }
        List<String> missing = layout.columns().stream()
                .filter(column -> column.mustBeThere() && !seen.contains(column.heading()))
                .map(Column::heading)
                .toList();
        refuseWrongHeadings(missing, unknown, doubled);
        return found;
    }

    private void refuseWrongHeadings(List<String> missing, List<String> unknown, List<String> doubled) {
        if (missing.isEmpty() && unknown.isEmpty() && doubled.isEmpty()) {
            return;
        }
        StringBuilder message = new StringBuilder("หัวตารางในแถวที่ 1 ไม่ถูกต้อง");
        append(message, "ขาด", missing);
        append(message, "ไม่รู้จัก", unknown);
        append(message, "ซ้ำ", doubled);
        message.append(" · หัวตารางที่ต้องมีคือ ").append(layout.expected());
        message.append(" · แนะนำให้ดาวน์โหลดแบบฟอร์มจากหน้านี้แล้วคัดลอกข้อมูลลงไป");
        throw new Refusal(message.toString());
    }

    private static void append(StringBuilder message, String what, List<String> headings) {
        if (!headings.isEmpty()) {
            message.append(" · ").append(what).append(" ");
            message.append(headings.stream().limit(20).map(SheetReader::quoted).collect(Collectors.joining(" ")));
        }
    }

    private static String quoted(String heading) {
        return "“" + (heading.length() > 60 ? heading.substring(0, 60) + "…" : heading) + "”";
    }

    private void addIfFilled(List<SheetRow> rows, Row row, Map<Integer, String> headings) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (Cell cell : row) {
            String text = cells.of(cell);
            if (text.isEmpty()) {
                continue;
            }
            String heading = headings.get(cell.getColumnIndex());
            if (heading == null) {
                problems.add("มีข้อมูลในคอลัมน์ " + CellReference.convertNumToColString(cell.getColumnIndex())
                        + " ซึ่งไม่มีหัวตาราง");
            } else if (CellText.isError(cell)) {
                problems.add("“" + heading + "” มีค่าผิดพลาดของ Excel (" + text + ")");
            } else {
                values.put(heading, text);
            }
        }
        if (values.isEmpty() && problems.isEmpty()) {
            return;
        }
        if (rows.size() == MOST_ROWS) {
            throw new Refusal("ไฟล์นี้มีข้อมูลเกิน 5,000 แถว กรุณาแบ่งเป็นหลายไฟล์");
        }
        SheetRow filled = new SheetRow(row.getRowNum() + 1, values);
        problems.forEach(filled::problem);
        rows.add(filled);
    }
}
