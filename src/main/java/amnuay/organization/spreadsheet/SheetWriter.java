package amnuay.organization.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes an .xlsx with a layout's headings, a sheet that explains them, and rows if there are any. Every value is text, never a formula. */
public final class SheetWriter {

    private static final String FONT = "TH Sarabun New";
    private static final int CHARACTER = 256;

    private final SheetLayout layout;

    public SheetWriter(SheetLayout layout) {
        this.layout = layout;
    }

    /** The empty form to fill in. */
    public byte[] template() {
        return write(List.of());
    }

    /** The form filled with rows, each a map from heading to text; it can be changed and imported again. */
    public byte[] write(List<Map<String, String>> rows) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet(layout.name());
            Row head = sheet.createRow(0);
            CellStyle headStyle = headStyle(workbook);
            CellStyle text = textStyle(workbook, false);
            CellStyle quoted = textStyle(workbook, true);
            for (int column = 0; column < layout.columns().size(); column++) {
                String heading = layout.columns().get(column).heading();
                put(head, column, heading, headStyle);
                sheet.setColumnWidth(column, Math.min(60, heading.length() + 12) * CHARACTER);
                sheet.setDefaultColumnStyle(column, text);
            }
            sheet.createFreezePane(0, 1);
            for (int index = 0; index < rows.size(); index++) {
                writeRow(sheet.createRow(index + 1), rows.get(index), text, quoted);
            }
            explain(workbook, headStyle);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeRow(Row row, Map<String, String> values, CellStyle text, CellStyle quoted) {
        for (int column = 0; column < layout.columns().size(); column++) {
            String value = values.getOrDefault(layout.columns().get(column).heading(), "");
            if (!value.isEmpty()) {
                put(row, column, value, looksLikeFormula(value) ? quoted : text);
            }
        }
    }

    private void explain(XSSFWorkbook workbook, CellStyle headStyle) {
        XSSFSheet sheet = workbook.createSheet("คำอธิบาย");
        CellStyle text = textStyle(workbook, false);
        text.setWrapText(true);
        text.setVerticalAlignment(VerticalAlignment.TOP);
        Row head = sheet.createRow(0);
        put(head, 0, "หัวตาราง", headStyle);
        put(head, 1, "ต้องกรอกหรือไม่", headStyle);
        put(head, 2, "คำอธิบาย", headStyle);
        put(head, 3, "ตัวอย่าง", headStyle);
        int index = 1;
        for (Column column : layout.columns()) {
            Row row = sheet.createRow(index++);
            put(row, 0, column.heading(), text);
            put(row, 1, column.needed(), text);
            put(row, 2, column.hint(), text);
            put(row, 3, column.example(), text);
        }
        sheet.setColumnWidth(0, 32 * CHARACTER);
        sheet.setColumnWidth(1, 24 * CHARACTER);
        sheet.setColumnWidth(2, 70 * CHARACTER);
        sheet.setColumnWidth(3, 44 * CHARACTER);
    }

    private static boolean looksLikeFormula(String value) {
        return "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
    }

    private static void put(Row row, int column, String value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private static CellStyle headStyle(XSSFWorkbook workbook) {
        CellStyle style = workbook.createCellStyle();
        Font font = font(workbook);
        font.setBold(true);
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.LIGHT_CORNFLOWER_BLUE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    /** @param quoted marks the cell as typed with a leading apostrophe: editing it in Excel does not make it a formula */
    private static CellStyle textStyle(XSSFWorkbook workbook, boolean quoted) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setFont(font(workbook));
        style.setQuotePrefixed(quoted);
        return style;
    }

    private static Font font(XSSFWorkbook workbook) {
        Font font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) 16);
        return font;
    }
}
