package amnuay.browser;

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

    /** Four indicators with their people and scales: five levels, three whole levels, and one where less is better. */
    static Path measuredIndicators(Path folder) {
        return write(
                folder,
                "ตัวชี้วัดพร้อมเกณฑ์.xlsx",
                Xlsx.withHeadings(
                                "รหัสตัวชี้วัด",
                                "องค์ประกอบ",
                                "ชื่อตัวชี้วัด",
                                "น้ำหนัก",
                                "หน่วยนับ",
                                "ค่าเป้าหมาย",
                                "ทิศทาง (มากดี/น้อยดี)",
                                "สูตรการคำนวณ",
                                "แหล่งข้อมูล",
                                "รหัสกลุ่ม/หน่วย ผู้รับผิดชอบ",
                                "รหัสผู้ใช้ ผู้รับผิดชอบ",
                                "ผู้กำกับดูแล",
                                "ผู้จัดเก็บข้อมูล",
                                "ค่าเป้าหมาย (ตัวเลข)",
                                "เกณฑ์การให้คะแนน",
                                "ค่าระหว่างระดับ (เทียบสัดส่วน/เต็มขั้น)",
                                "ข้อมูลพื้นฐาน (ปี=ผล)")
                        .row(measured(
                                "1.1",
                                "ร้อยละของผู้เรียนที่อ่านออกเขียนได้",
                                20,
                                "85",
                                "มากดี",
                                "1=65; 2=70; 3=75; 4=80; 5=85",
                                "เทียบสัดส่วน",
                                "2572=81"))
                        .row(measured(
                                "1.2",
                                "อัตราการออกกลางคันของผู้เรียน",
                                30,
                                "0.1",
                                "น้อยดี",
                                "1=0.5; 2=0.4; 3=0.3; 4=0.2; 5=0.1",
                                "เทียบสัดส่วน",
                                "2572=0.3"))
                        .row(measured(
                                "2.1",
                                "ร้อยละของผู้ใช้บริการที่พึงพอใจ",
                                30,
                                "90",
                                "มากดี",
                                "50=70; 75=80; 100=90",
                                "เต็มขั้น",
                                ""))
                        .row(measured(
                                "2.2",
                                "ร้อยละการเบิกจ่ายงบประมาณ",
                                20,
                                "95",
                                "มากดี",
                                "1=83; 2=87; 3=91; 4=95; 5=99",
                                "เทียบสัดส่วน",
                                "2572=93"))
                        .bytes());
    }

    private static Object[] measured(
            String code,
            String name,
            int weight,
            String target,
            String direction,
            String levels,
            String between,
            String before) {
        return new Object[] {
            code,
            "ประสิทธิผล",
            name,
            weight,
            "ร้อยละ",
            "ร้อยละ " + target,
            direction,
            "",
            "",
            "plan",
            "keeper",
            "unit-head",
            "keeper:รวบรวมข้อมูล",
            target,
            levels,
            between,
            before
        };
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
