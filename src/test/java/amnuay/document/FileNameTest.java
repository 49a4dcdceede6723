package amnuay.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void keepsAnOrdinaryThaiName() {
        assertThat(FileName.of("รายงานการประชุม ครั้งที่ ๑.pdf").text()).isEqualTo("รายงานการประชุม ครั้งที่ ๑.pdf");
        assertThat(FileName.of("a.PDF").extension()).isEqualTo("pdf");
    }

    @Test
    void forgetsPaths() {
        assertThat(FileName.of("C:\\Users\\somjai\\a.pdf").text()).isEqualTo("a.pdf");
        assertThat(FileName.of("../../etc/passwd").text()).isEqualTo("passwd");
        assertThat(FileName.of("a/").text()).isEqualTo("ไฟล์");
    }

    @Test
    void dropsWhatMisleadsOrBreaks() {
        assertThat(FileName.of("a\u202efdp.exe").text()).isEqualTo("afdp.exe");
        assertThat(FileName.of("a\r\nSet-Cookie: x.pdf").text()).isEqualTo("aSet-Cookie x.pdf");
        assertThat(FileName.of("a<b>\"c\"|?*.pdf").text()).isEqualTo("abc.pdf");
        assertThat(FileName.of("  .. .pdf").text()).isEqualTo("pdf");
        assertThat(FileName.of("a.pdf. ").text()).isEqualTo("a.pdf");
        assertThat(FileName.of("a \u00a0\t b.pdf").text()).isEqualTo("a b.pdf");
    }

    @Test
    void neverIsEmptyOrEndless() {
        assertThat(FileName.of(null).text()).isEqualTo("ไฟล์");
        assertThat(FileName.of("").text()).isEqualTo("ไฟล์");
        assertThat(FileName.of("???").text()).isEqualTo("ไฟล์");
        assertThat(FileName.of("ก".repeat(400) + ".docx").text()).isEqualTo("ก".repeat(71) + ".docx");
        assertThat(FileName.of("ก".repeat(400)).text()).isEqualTo("ก".repeat(73));
    }

    @Test
    void leavesRoomForTheBrowserOnADiskThatTakes255Bytes() {
        String order =
                "แต่งตั้งผู้รับผิดชอบ ผู้กำกับดูแลตัวชี้วัดและผู้จัดเก็บข้อมูลตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการ.pdf";
        assertThat(FileName.ofTitle(order).text().getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(220);
        assertThat(FileName.ofTitle(order).text())
                .startsWith("แต่งตั้งผู้รับผิดชอบ ผู้กำกับดูแล")
                .endsWith(".pdf");
    }

    @Test
    void takesATitleWhole() {
        assertThat(FileName.ofTitle("คำสั่งที่ 15/2569.pdf").text()).isEqualTo("คำสั่งที่ 15-2569.pdf");
    }
}
