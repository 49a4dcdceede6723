package amnuay.organization.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amnuay.thai.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class SheetReaderTest {

    private static final SheetLayout LAYOUT = new SheetLayout(
            "ทดสอบ",
            List.of(
                    Column.filled("รหัส", "", ""),
                    Column.filled("น้ำหนัก", "", ""),
                    Column.mayBeEmpty("หมายเหตุ", "", ""),
                    Column.mayBeMissing("อีเมล", "", "")));

    private final SheetReader reader = new SheetReader(LAYOUT);

    @Test
    void readsRowsByHeadingInAnyOrderAndPassesOverBlankOnes() {
        byte[] file = Xlsx.withHeadings("หมายเหตุ", "รหัส", "น้ำหนัก")
                .row("  ก  ข ", "A1", 12.5)
                .row("   ", null, null)
                .row(null, "A2", "๗.๕๐")
                .bytes();

        List<SheetRow> rows = reader.read(file);

        assertThat(rows).extracting(SheetRow::number).containsExactly(2, 4);
        assertThat(rows.get(0).text("หมายเหตุ")).isEqualTo("ก ข");
        assertThat(rows.get(0).decimal("น้ำหนัก")).isEqualByComparingTo("12.5");
        assertThat(rows.get(1).decimal("น้ำหนัก")).isEqualByComparingTo("7.50");
        assertThat(rows.get(1).text("อีเมล")).isEmpty();
    }

    @Test
    void understandsHeadingsThatArePaddedWrappedOrSpelledWithDecomposedSaraAm() {
        byte[] file = Xlsx.withHeadings(" รหัส\u200b", "น้\u0e4d\u0e32หนัก", "หมาย\nเหตุ")
                .row("1", "2", "3")
                .bytes();

        assertThat(reader.read(file).get(0).text("น้ำหนัก")).isEqualTo("2");
    }

    @Test
    void namesMissingUnknownAndExpectedHeadings() {
        byte[] file = Xlsx.withHeadings("รหัส", "เลขประจำตัวประชาชน", "หมายเหตุ")
                .row("1", "2", "3")
                .bytes();

        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ขาด “น้ำหนัก”")
                .hasMessageContaining("ไม่รู้จัก “เลขประจำตัวประชาชน”")
                .hasMessageContaining("หัวตารางที่ต้องมีคือ “รหัส” “น้ำหนัก” “หมายเหตุ”");
    }

    @Test
    void refusesAHeadingThatStandsTwice() {
        byte[] file = Xlsx.withHeadings("รหัส", "น้ำหนัก", "หมายเหตุ", "รหัส")
                .row("1", "2", "3", "4")
                .bytes();

        assertThatThrownBy(() -> reader.read(file)).hasMessageContaining("ซ้ำ “รหัส”");
    }

    @Test
    void refusesAFileWithHeadingsOnlyAndOneWithNothing() {
        byte[] headingsOnly = Xlsx.withHeadings("รหัส", "น้ำหนัก", "หมายเหตุ").bytes();
        byte[] nothing = Xlsx.withHeadings().bytes();

        assertThatThrownBy(() -> reader.read(headingsOnly)).hasMessageContaining("มีแต่หัวตาราง");
        assertThatThrownBy(() -> reader.read(nothing)).hasMessageContaining("ขาด “รหัส” “น้ำหนัก” “หมายเหตุ”");
    }

    @Test
    void notesTextWhereANumberIsDue() {
        SheetRow row = reader.read(Xlsx.withHeadings("รหัส", "น้ำหนัก", "หมายเหตุ")
                        .row("1", "สิบ", "")
                        .bytes())
                .get(0);

        row.decimal("น้ำหนัก");

        assertThat(row.problems()).containsExactly("“น้ำหนัก” ต้องเป็นตัวเลข แต่พบ “สิบ”");
    }

    @Test
    void readsWhatACellShowsNotHowExcelKeepsIt() {
        byte[] file = Xlsx.withHeadings("รหัส", "น้ำหนัก", "หมายเหตุ")
                .row(65020001, 0.25, 0)
                .with(SheetReaderTest::showCodePaddedWeightAsPercentAndNoteAsFormula)
                .bytes();

        SheetRow row = reader.read(file).get(0);

        assertThat(row.text("รหัส")).isEqualTo("0065020001");
        assertThat(row.decimal("น้ำหนัก")).isEqualByComparingTo("25");
        assertThat(row.text("หมายเหตุ")).isEqualTo("0.3");
    }

    @Test
    void notesExcelErrorsAndDataBesideTheTable() {
        byte[] file = Xlsx.withHeadings("รหัส", "น้ำหนัก", "หมายเหตุ")
                .row("1", "2", "3", null, "ลอย")
                .with(workbook ->
                        workbook.getSheetAt(0).getRow(1).getCell(1).setCellErrorValue(FormulaError.REF.getCode()))
                .bytes();

        assertThat(reader.read(file).get(0).problems())
                .containsExactlyInAnyOrder(
                        "“น้ำหนัก” มีค่าผิดพลาดของ Excel (#REF!)", "มีข้อมูลในคอลัมน์ E ซึ่งไม่มีหัวตาราง");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> reader.read(new byte[0])).hasMessageContaining("ไฟล์ว่างเปล่า");
    }

    @Test
    void refusesATextFileUnderAFalseName() {
        byte[] text = "รหัส,น้ำหนัก\n1,100".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> reader.read(text)).hasMessageContaining("ไม่ใช่ไฟล์ Excel (.xlsx)");
    }

    @Test
    void refusesAWordDocumentUnderAFalseName() throws IOException {
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.write(word);
        }

        assertThatThrownBy(() -> reader.read(word.toByteArray())).hasMessageContaining("ไม่ใช่ตารางคำนวณ");
    }

    @Test
    void refusesAWorkbookWithMacrosWhateverItsName() {
        byte[] macros = Xlsx.withHeadings("รหัส", "น้ำหนัก", "หมายเหตุ")
                .row("1", "100", "")
                .with(workbook -> workbook.setWorkbookType(XSSFWorkbookType.XLSM))
                .bytes();

        assertThatThrownBy(() -> reader.read(macros)).hasMessageContaining("มีแมโคร");
    }

    @Test
    void refusesTheOldExcelFormatAndEncryptedFiles() {
        byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};

        assertThatThrownBy(() -> reader.read(old)).hasMessageContaining("รุ่นเก่า (.xls)");
    }

    @Test
    void refusesAZipBombWithoutUnpackingIt() throws IOException {
        byte[] bomb = withPart(valid(), "xl/bomb.xml", 1024L * 1024 * 1024);
        assertThat(bomb.length).isLessThan(WorkbookFile.LARGEST);
        long start = System.nanoTime();

        assertThatThrownBy(() -> reader.read(bomb)).hasMessageContaining("บีบอัดข้อมูลไว้มากผิดปกติ");

        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    @Test
    void refusesMoreThanFiveMegabytesAndABrokenFile() {
        byte[] large = new byte[5 * 1024 * 1024 + 1];
        byte[] broken = java.util.Arrays.copyOf(valid(), 700);

        assertThatThrownBy(() -> reader.read(large)).hasMessageContaining("ใหญ่เกิน 5 เมกะไบต์");
        assertThatThrownBy(() -> reader.read(broken)).isInstanceOf(Refusal.class);
    }

    private static byte[] valid() {
        return Xlsx.withHeadings("รหัส", "น้ำหนัก", "หมายเหตุ")
                .row("1", "100", "")
                .bytes();
    }

    private static byte[] withPart(byte[] xlsx, String name, long zeros) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(xlsx));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry(name));
            byte[] block = new byte[1024 * 1024];
            for (long written = 0; written < zeros; written += block.length) {
                zip.write(block);
            }
        }
        return out.toByteArray();
    }

    private static void showCodePaddedWeightAsPercentAndNoteAsFormula(XSSFWorkbook workbook) {
        var row = workbook.getSheetAt(0).getRow(1);
        row.getCell(0).setCellStyle(style(workbook, "0000000000"));
        row.getCell(1).setCellStyle(style(workbook, "0%"));
        Cell note = row.getCell(2);
        note.setCellFormula("0.1+0.2");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(note);
    }

    private static CellStyle style(XSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
