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

/**
 * A list as an Excel sheet, its headings kept in sight. Every value is text, so that no number changes and no subject becomes a formula.
 *
 * @param name the sheet's name; Excel takes 31 characters
 * @param columns from left to right
 */
public record TextSheet(String name, List<Column> columns) {

    /** @param width in characters */
    public record Column(String heading, int width) {}

    private static final String FONT = "TH Sarabun New";
    private static final short SIZE = 16;
    private static final int CHARACTER = 256;

    /** What Excel takes in one cell. */
    private static final int LONGEST = 32_000;

    /**
     * @param rows a value for each column; what is longer than a cell takes is cut and ends in an ellipsis
     * @return an .xlsx file
     */
    public byte[] of(List<List<String>> rows) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet(name);
            write(sheet.createRow(0), columns.stream().map(Column::heading).toList(), style(workbook, true));
            for (int i = 0; i < columns.size(); i++) {
                sheet.setColumnWidth(i, columns.get(i).width() * CHARACTER);
            }
            sheet.createFreezePane(0, 1);
            CellStyle text = style(workbook, false);
            for (int i = 0; i < rows.size(); i++) {
                write(sheet.createRow(i + 1), rows.get(i), text);
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
