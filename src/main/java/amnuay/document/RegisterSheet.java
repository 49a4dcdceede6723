package amnuay.document;

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

/** The register as an Excel sheet. Every value is text, so that no number changes and no subject becomes a formula. */
final class RegisterSheet {

    private static final String FONT = "TH Sarabun New";
    private static final short SIZE = 16;
    private static final int CHARACTER = 256;

    private record Column(String heading, int width) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("เลขที่", 20),
            new Column("ลงวันที่", 16),
            new Column("ชนิด", 18),
            new Column("เรื่อง", 70),
            new Column("เรื่องของ", 40),
            new Column("สถานะ", 22),
            new Column("เหตุผลที่ยกเลิก", 40),
            new Column("ฉบับแก้ไข", 50));

    private RegisterSheet() {}

    static byte[] of(List<DocumentRegister.Row> documents) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("ทะเบียนเอกสาร");
            write(sheet.createRow(0), COLUMNS.stream().map(Column::heading).toList(), style(workbook, true));
            for (int i = 0; i < COLUMNS.size(); i++) {
                sheet.setColumnWidth(i, COLUMNS.get(i).width() * CHARACTER);
            }
            sheet.createFreezePane(0, 1);
            CellStyle text = style(workbook, false);
            for (int i = 0; i < documents.size(); i++) {
                write(sheet.createRow(i + 1), values(documents.get(i)), text);
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> values(DocumentRegister.Row document) {
        return List.of(
                document.number(),
                document.dated(),
                document.kind(),
                document.subject(),
                document.procedure(),
                document.state(),
                document.cancelled() ? document.cancelledBecause() : "",
                document.corrections());
    }

    private static void write(Row row, List<String> values, CellStyle style) {
        for (int i = 0; i < values.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellStyle(style);
            cell.setCellValue(values.get(i));
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
