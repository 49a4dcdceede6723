package amnuay.organization.spreadsheet;

/** Four indicators of the demo office with their people and scales: five levels, three whole levels, and one where less is better. */
public final class MeasuredIndicators {

    private MeasuredIndicators() {}

    /** The .xlsx file with the indicators 1.1, 1.2, 2.1 and 2.2; keeper keeps them all and unit-head supervises. */
    public static byte[] workbook() {
        return Xlsx.withHeadings(
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
                .bytes();
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
}
