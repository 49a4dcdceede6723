package amnuay.document;

import amnuay.thai.ThaiText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Values for one sample of every kind, as long as they get. */
final class KindSamples {

    static final String LONG_NAME = "ว่าที่ร้อยตรีหญิงกัญญาณัฐธิดารัตน์ ศักดิ์สิทธิ์พิทักษ์กตัญญูกุลวงศ์ไพศาล";
    static final String LONG_POSITION = "ผู้อำนวยการกลุ่มส่งเสริมการศึกษาทางไกล เทคโนโลยีสารสนเทศและการสื่อสาร";

    private static final List<String> INDICATORS = List.of(
            "ร้อยละของผู้เรียนที่มีผลการทดสอบทางการศึกษาระดับชาติขั้นพื้นฐาน (O-NET) ผ่านเกณฑ์ที่กำหนด",
            "ระดับความสำเร็จในการพัฒนาความสามารถด้านการอ่าน",
            "อัตราการออกกลางคันของผู้เรียน",
            "ร้อยละของสถานศึกษาที่มีน้ำดื่มสะอาดและปั๊มน้ำพร้อมใช้งาน",
            "การพัฒนาองค์การสู่ระบบราชการ ๔.๐ (PMQA 4.0) ของญี่ปุ่นศักดิ์สิทธิ์");

    private KindSamples() {}

    static Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        Map<String, Object> office = new HashMap<>(SampleValues.office());
        office.put("address", "ถนนสมมติ ตำบลวังทอง อำเภอวังทอง จังหวัดพิษณุโลก ๖๕๐๐๐");
        values.put("office", office);
        values.put("ownerUnit", "กลุ่มอำนวยการ");
        values.put("number", "๑๒๔");
        values.put("dated", "๒๒ พฤศจิกายน ๒๕๖๙");
        values.put("signer", SampleValues.signer());
        return values;
    }

    static Map<String, Object> letter() {
        Map<String, Object> values = values();
        values.put("speed", "ด่วนที่สุด");
        values.put("subject", "ขอเชิญประชุมชี้แจงกรอบการประเมินส่วนราชการ ประจำปีงบประมาณ พ.ศ. ๒๕๗๐");
        values.put("reference", "ที่ ศธ ๐๔๐๑๐/ว ๑๒๓๔ ลงวันที่ ๑๖ พฤศจิกายน ๒๕๖๙");
        values.put(
                "enclosures",
                List.of(
                        Map.of("name", "กำหนดการประชุม", "count", "๑ แผ่น"),
                        Map.of("name", "คู่มือการประเมิน", "count", "๑ เล่ม")));
        values.put("more", List.of());
        return values;
    }

    static Map<String, Object> agreement(int indicators) {
        Map<String, Object> values = values();
        values.put("person", LONG_NAME);
        values.put("personPosition", LONG_POSITION);
        values.put("witness", Map.of("name", "นายญี่ปุ่น ผู้กล้า", "position", "รองผู้อำนวยการ"));
        values.put("indicators", indicators(indicators));
        return values;
    }

    static Map<String, Object> sheet(int rows) {
        Map<String, Object> values = values();
        values.put(
                "activities",
                IntStream.rangeClosed(1, rows)
                        .mapToObj(i -> Map.of(
                                "no",
                                ThaiText.digits(i),
                                "name",
                                "กิจกรรมที่ " + ThaiText.digits(i) + " " + INDICATORS.get(i % 5),
                                "due",
                                "๓๑ มีนาคม ๒๕๗๐",
                                "owner",
                                LONG_NAME))
                        .toList());
        return values;
    }

    static Map<String, Object> minutes() {
        Map<String, Object> values = values();
        values.put("writer", LONG_NAME);
        values.put("checker", "นายศักดิ์สิทธิ์ กตัญญูกุล");
        values.put(
                "present",
                IntStream.rangeClosed(1, 12)
                        .mapToObj(i -> Map.of("name", LONG_NAME, "position", LONG_POSITION))
                        .toList());
        return values;
    }

    /** @param paragraphs of about ten lines each */
    static Map<String, Object> book(int paragraphs, int rows) {
        Map<String, Object> values = values();
        values.put(
                "paragraphs",
                IntStream.rangeClosed(1, paragraphs)
                        .mapToObj(i -> Map.of(
                                "text",
                                "ย่อหน้าที่ " + ThaiText.digits(i) + " "
                                        + "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษากำหนดให้ซื้อปั๊มน้ำที่มีฐานะศักดิ์สิทธิ์จากญี่ปุ่น "
                                                .repeat(9)))
                        .toList());
        values.put("indicators", indicators(rows));
        values.put(
                "charted",
                IntStream.rangeClosed(1, 5)
                        .mapToObj(i -> Map.of(
                                "code",
                                "๑." + ThaiText.digits(i),
                                "name",
                                INDICATORS.get(i - 1),
                                "target",
                                ThaiText.digits(60 + 5 * i),
                                "result",
                                i == 4 ? "" : ThaiText.digits(70 + 5 * i) + ".๒๕",
                                "before",
                                "๓." + ThaiText.digits(i) + "๕๐๐",
                                "score",
                                i == 4 ? "-" : "๔." + ThaiText.digits(i) + "๒๕๐"))
                        .toList());
        return values;
    }

    private static List<Map<String, String>> indicators(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Map.of(
                        "no", ThaiText.digits(i),
                        "name", INDICATORS.get(i % 5),
                        "weight", "๕",
                        "target", "ร้อยละ ๘๐",
                        "result", "๘๒.๕๐๐๐"))
                .toList();
    }
}
