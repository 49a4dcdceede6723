package amnuay.browser;

import amnuay.organization.spreadsheet.MeasuredIndicators;
import amnuay.organization.spreadsheet.Xlsx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that people have on their PCs. */
final class Papers {

    private Papers() {}

    static Path indicators(Path folder) {
        return write(
                folder,
                "ตัวชี้วัด.xlsx",
                Xlsx.withHeadings(
                                "รหัสตัวชี้วัด",
                                "องค์ประกอบ",
                                "ชื่อตัวชี้วัด",
                                "น้ำหนัก",
                                "หน่วยนับ",
                                "ค่าเป้าหมาย",
                                "ทิศทาง (มากดี/น้อยดี)",
                                "สูตรการคำนวณ",
                                "แหล่งข้อมูล")
                        .row(
                                "1.1",
                                "ประสิทธิผล",
                                "ร้อยละของผู้เรียนที่อ่านออกเขียนได้",
                                50,
                                "ร้อยละ",
                                "ร้อยละ 85",
                                "มากดี",
                                "",
                                "")
                        .row(
                                "1.2",
                                "ประสิทธิผล",
                                "อัตราการออกกลางคันของผู้เรียน",
                                30,
                                "ร้อยละ",
                                "ไม่เกิน 0.10",
                                "น้อยดี",
                                "",
                                "")
                        .row(
                                "2.1",
                                "ประสิทธิภาพ",
                                "ร้อยละการเบิกจ่ายงบประมาณ",
                                20,
                                "ร้อยละ",
                                "ร้อยละ 95",
                                "มากดี",
                                "",
                                "")
                        .bytes());
    }

    static Path measuredIndicators(Path folder) {
        return write(folder, "ตัวชี้วัดพร้อมเกณฑ์.xlsx", MeasuredIndicators.workbook());
    }

    static Path text(Path folder, String name) {
        return write(folder, name, ("เนื้อความของ " + name).getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
