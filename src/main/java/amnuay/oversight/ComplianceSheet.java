package amnuay.oversight;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The compliance report as an Excel sheet, a row per criterion. Every value is text, so that no number changes and nothing becomes a formula. */
final class ComplianceSheet {

    private static final String FONT = "TH Sarabun New";
    private static final short SIZE = 16;
    private static final int CHARACTER = 256;

    /** What Excel takes in one cell. */
    private static final int LONGEST = 32_000;

    private record Column(String heading, int width) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("ที่", 6),
            new Column("กิจกรรม/วิธีปฏิบัติ", 60),
            new Column("มาตรฐานการปฏิบัติงาน", 60),
            new Column("ข้อ", 6),
            new Column("มาตรฐานรายข้อ", 50),
            new Column("ผล", 24),
            new Column("ผลของปีนี้และหลักฐาน", 80));

    private ComplianceSheet() {}

    static byte[] of(ComplianceReport report) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("ผลตามมาตรฐาน " + report.year());
            write(sheet.createRow(0), COLUMNS.stream().map(Column::heading).toList(), style(workbook, true));
            for (int i = 0; i < COLUMNS.size(); i++) {
                sheet.setColumnWidth(i, COLUMNS.get(i).width() * CHARACTER);
            }
            sheet.createFreezePane(0, 1);
            CellStyle text = style(workbook, false);
            for (ComplianceReport.Row row : report.rows()) {
                for (ComplianceReport.Line line : row.lines()) {
                    write(sheet.createRow(sheet.getLastRowNum() + 1), values(row, line), text);
                }
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> values(ComplianceReport.Row row, ComplianceReport.Line line) {
        return List.of(
                Integer.toString(row.step()),
                row.activity(),
                row.standard().isEmpty() ? "ไม่ได้ระบุในคู่มือ" : row.standard(),
                Integer.toString(line.number()),
                line.text(),
                line.standing().thaiName(),
                String.join("\n", line.how()));
    }

    private static void write(Row row, List<String> values, CellStyle style) {
        for (int i = 0; i < values.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellStyle(style);
            String value = values.get(i);
            cell.setCellValue(value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value);
        }
    }

    private static CellStyle style(XSSFWorkbook workbook, boolean bold) {
        Font font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(SIZE);
        font.setBold(bold);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(!bold);
        return style;
    }
}
