package amnuay.organization.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetWriterTest {

    private static final SheetLayout LAYOUT = new SheetLayout(
            "ทดสอบ", List.of(Column.filled("รหัส", "รหัสที่ไม่ซ้ำ", "A1"), Column.mayBeEmpty("ชื่อ", "ชื่อเต็ม", "ก")));

    @Test
    void writesATemplateWithHeadingsAndASheetThatExplainsThem() throws IOException {
        try (XSSFWorkbook workbook = open(new SheetWriter(LAYOUT).template())) {
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("รหัส");
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(1).getStringCellValue())
                    .isEqualTo("ชื่อ");
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isZero();
            assertThat(workbook.getSheet("คำอธิบาย").getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo("รหัสที่ไม่ซ้ำ");
        }
    }

    @Test
    void writesWhatLooksLikeAFormulaAsQuotedText() throws IOException {
        String attack = "=HYPERLINK(\"http://evil.example\";\"กดที่นี่\")";
        byte[] file = new SheetWriter(LAYOUT)
                .write(List.of(
                        Map.of("รหัส", attack, "ชื่อ", "@SUM(1)"),
                        Map.of("รหัส", "+1", "ชื่อ", "-1"),
                        Map.of("รหัส", "01", "ชื่อ", "ก")));

        try (XSSFWorkbook workbook = open(file)) {
            Cell first = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(first.getCellType()).isEqualTo(CellType.STRING);
            assertThat(first.getStringCellValue()).isEqualTo(attack);
            assertThat(isQuoted(workbook, 1, 0)).isTrue();
            assertThat(isQuoted(workbook, 1, 1)).isTrue();
            assertThat(isQuoted(workbook, 2, 0)).isTrue();
            assertThat(isQuoted(workbook, 2, 1)).isTrue();
            assertThat(isQuoted(workbook, 3, 0)).isFalse();
            assertThat(workbook.getSheetAt(0).getRow(3).getCell(0).getCellType())
                    .isEqualTo(CellType.STRING);
        }
    }

    private static boolean isQuoted(XSSFWorkbook workbook, int row, int column) {
        return workbook.getSheetAt(0).getRow(row).getCell(column).getCellStyle().getQuotePrefixed();
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }
}
