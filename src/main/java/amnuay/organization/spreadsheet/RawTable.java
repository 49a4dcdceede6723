package amnuay.organization.spreadsheet;

import amnuay.thai.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A table of somebody else's making: an .xlsx or a .csv whose headings are not known beforehand. The first row with two filled cells has
 * the headings.
 *
 * @param headings one for each column, empty where the file has none
 * @param rows the filled ones
 */
public record RawTable(List<String> headings, List<Line> rows) {

    private static final int MOST_ROWS = 5000;
    private static final int MOST_COLUMNS = 300;

    /**
     * One filled row.
     *
     * @param number as Excel shows it
     * @param cells one for each heading
     * @param merged whether a cell of it is merged with others, so that its values cannot be told for certain
     */
    public record Line(int number, List<String> cells, boolean merged) {}

    /** @throws Refusal when the file can be read neither as .xlsx nor as text, or holds no rows, or too many */
    public static RawTable read(byte[] content) {
        boolean isZip = content.length > 1 && content[0] == 'P' && content[1] == 'K';
        boolean isOldOffice = content.length > 0 && content[0] == (byte) 0xd0;
        return of(isZip || isOldOffice || content.length == 0 ? workbook(content) : CsvText.lines(content));
    }

    private static RawTable of(List<Line> lines) {
        int head = 0;
        while (head < lines.size() && filled(lines.get(head)) < 2) {
            head++;
        }
        if (head + 1 >= lines.size()) {
            throw new Refusal(
                    "ไฟล์นี้ไม่มีข้อมูลใต้หัวตาราง กรุณาตรวจสอบว่าหัวตารางอยู่ในแถวเดียวและมีอย่างน้อยสองคอลัมน์");
        }
        int columns = lines.subList(head, lines.size()).stream()
                .mapToInt(line -> line.cells().size())
                .max()
                .orElse(0);
        if (columns > MOST_COLUMNS || lines.size() - head - 1 > MOST_ROWS) {
            throw new Refusal("ไฟล์นี้มีเกิน 5,000 แถวหรือ 300 คอลัมน์ กรุณาแบ่งเป็นหลายไฟล์");
        }
        return new RawTable(
                padded(lines.get(head).cells(), columns),
                lines.subList(head + 1, lines.size()).stream()
                        .filter(line -> filled(line) > 0)
                        .map(line -> new Line(line.number(), padded(line.cells(), columns), line.merged()))
                        .toList());
    }

    private static long filled(Line line) {
        return line.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }

    private static List<String> padded(List<String> cells, int columns) {
        List<String> all = new ArrayList<>(cells);
        while (all.size() < columns) {
            all.add("");
        }
        return List.copyOf(all);
    }

    private static List<Line> workbook(byte[] content) {
        try (XSSFWorkbook workbook = WorkbookFile.open(content)) {
            Sheet sheet = workbook.getSheetAt(0);
            List<CellRangeAddress> merged = sheet.getMergedRegions();
            CellText text = new CellText();
            List<Line> lines = new ArrayList<>();
            for (Row row : sheet) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < Math.min(row.getLastCellNum(), MOST_COLUMNS + 1); column++) {
                    Cell cell = row.getCell(column);
                    cells.add(cell == null ? "" : text.of(cell));
                }
                boolean isMerged = merged.stream().anyMatch(region -> region.containsRow(row.getRowNum()));
                lines.add(new Line(row.getRowNum() + 1, cells, isMerged));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
