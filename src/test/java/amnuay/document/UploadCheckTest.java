package amnuay.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amnuay.thai.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadCheckTest {

    private final UploadCheck check = new UploadCheck();

    @Test
    void takesInWhatTheOfficeWorksWith() {
        assertThat(typeOf("รายงาน.pdf", UploadSamples.PDF)).isEqualTo("application/pdf");
        assertThat(typeOf("รูป.PNG", UploadSamples.PNG)).isEqualTo("image/png");
        assertThat(typeOf("รูป.jpg", UploadSamples.JPEG)).isEqualTo("image/jpeg");
        assertThat(typeOf("รูป.jpeg", UploadSamples.JPEG)).isEqualTo("image/jpeg");
        assertThat(typeOf("บันทึก.docx", UploadSamples.docx()))
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(typeOf("ตัวชี้วัด.xlsx", UploadSamples.xlsx()))
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(typeOf("หลักฐาน.zip", UploadSamples.zip(Map.of("รูป.png", UploadSamples.PNG))))
                .isEqualTo("application/zip");
        assertThat(typeOf("รายชื่อ.csv", "ชื่อ,หน่วย\nสมใจ,อำนวยการ\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("text/csv");
    }

    @Test
    void takesInThaiTextOfOldAndNewWindows() {
        assertThat(typeOf("ก.txt", "สวัสดี\r\n".getBytes(Charset.forName("x-windows-874"))))
                .isEqualTo("text/plain");
        assertThat(typeOf("ก.csv", "\ufeffสวัสดี;1".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("text/csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.png", "a.jpg", "a.txt", "a.csv", "a.docx", "a.zip"})
    void refusesAProgramUnderAnotherName(String name) {
        assertRefused(name, UploadSamples.PROGRAM, "ไม่ใช่ไฟล์ชนิด");
    }

    @Test
    void refusesAFileUnderTheNameOfAnother() {
        assertRefused("a.pdf", UploadSamples.PNG, "ไม่ใช่ไฟล์ชนิด .pdf");
        assertRefused("a.docx", UploadSamples.xlsx(), "ไม่ใช่ไฟล์ชนิด .docx");
        assertRefused("a.xlsx", UploadSamples.PDF, "ไม่ใช่ไฟล์ชนิด .xlsx");
        assertRefused("a.docx", UploadSamples.zip(Map.of("a.txt", new byte[] {65})), "ไม่ใช่ไฟล์ชนิด .docx");
        assertRefused("a.zip", UploadSamples.docx(), "ไม่ใช่ไฟล์ชนิด .zip");
        assertRefused("a.txt", UploadSamples.PDF, "ไม่ใช่ไฟล์ชนิด .txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.html", "a.svg", "a", "a.pdf.js"})
    void refusesKindsThatTheOfficeDoesNotNeed(String name) {
        assertRefused(name, UploadSamples.PDF, "ระบบไม่รับไฟล์ “" + name + "”");
    }

    @Test
    void refusesMacrosWhereverTheyHide() {
        byte[] vba = UploadSamples.oldOffice("_VBA_PROJECT");
        assertRefused("a.docm", UploadSamples.docm(), "มีมาโคร");
        assertRefused("a.docx", UploadSamples.docm(), "มีมาโคร");
        assertRefused("a.docx", UploadSamples.docxWith("word/vbaProject.bin", vba), "มีมาโคร");
        assertRefused("a.docx", UploadSamples.docxWith("word/innocent.bin", vba), "มีมาโคร");
        assertRefused("a.docx", UploadSamples.docxWith("xl/macrosheets/sheet1.xml", new byte[] {60}), "มีมาโคร");
        assertRefused("a.zip", UploadSamples.zip(Map.of("ลับ.docx", UploadSamples.docm())), "มีมาโคร");
        assertRefused("a.zip", UploadSamples.zip(Map.of("เก่า.doc", vba)), "มีมาโคร");
        assertRefused("a.zip", UploadSamples.zip(Map.of("x/setup.EXE", UploadSamples.PROGRAM)), "(setup.EXE)");
    }

    @Test
    void takesInAZipWithHarmlessOldFiles() {
        byte[] zip = UploadSamples.zip(Map.of("เก่า.doc", UploadSamples.oldOffice("ObjectPool")));
        assertThat(typeOf("a.zip", zip)).isEqualTo("application/zip");
    }

    @Test
    void takesInAZipWithThaiNamesOfOldWindows() {
        byte[] zip = UploadSamples.zip(Map.of("รูป.png", UploadSamples.PNG), Charset.forName("x-windows-874"));
        assertThat(typeOf("a.zip", zip)).isEqualTo("application/zip");
    }

    @Test
    void advisesOnOldAndLockedOfficeFiles() {
        assertRefused("a.xls", UploadSamples.oldOffice("x"), "บันทึกเป็น .xlsx หรือ PDF");
        assertRefused("a.doc", UploadSamples.oldOffice("x"), "บันทึกเป็น .docx หรือ PDF");
        assertRefused("a.docx", UploadSamples.oldOffice("EncryptedPackage"), "ตั้งรหัสผ่านไว้");
    }

    @Test
    void refusesArchivesThatSwellBeyondMeasure() {
        assertRefused("a.zip", UploadSamples.bomb("a.txt", 300), "ใหญ่ผิดปกติ");
        assertRefused("a.docx", UploadSamples.bomb("word/document.xml", 60), "ใหญ่ผิดปกติ");
        assertRefused("a.zip", UploadSamples.zip(Map.of("b.zip", UploadSamples.bomb("a.txt", 60))), "ใหญ่ผิดปกติ");
    }

    @Test
    void refusesArchivesInsideArchivesWithoutEnd() {
        byte[] archive = UploadSamples.zip(Map.of("a.txt", new byte[] {65}));
        for (int depth = 0; depth < 5; depth++) {
            archive = UploadSamples.zip(Map.of("a.zip", archive));
        }
        assertRefused("a.zip", archive, "ซ้อนกันหลายชั้น");
    }

    @Test
    void refusesAnArchiveOfTooManyFiles() {
        Map<String, byte[]> many = new HashMap<>();
        for (int each = 0; each <= 10_000; each++) {
            many.put("f" + each + ".txt", new byte[0]);
        }
        assertRefused("a.zip", UploadSamples.zip(many), "ใหญ่ผิดปกติ");
    }

    @Test
    void refusesADamagedArchive() {
        byte[] whole = UploadSamples.docx();
        assertRefused("a.docx", Arrays.copyOf(whole, whole.length / 2), "เสียหาย");
    }

    private String typeOf(String name, byte[] content) {
        return check.mediaType(FileName.of(name), content);
    }

    private void assertRefused(String name, byte[] content, String because) {
        assertThatThrownBy(() -> typeOf(name, content))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“" + name + "”")
                .hasMessageContaining(because)
                .hasMessageContaining("กรุณา");
    }
}
