package amnuay.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values as the procedures give them, for the templates of KRS. */
final class SampleValues {

    private SampleValues() {}

    static Map<String, Object> office() {
        return Map.of(
                "name", "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาพิษณุโลก เขต ๒",
                "shortName", "สพป.พิษณุโลก เขต ๒",
                "phone", "๐ ๕๕๐๐ ๐๐๐๐ ต่อ ๑๑",
                "letterCode", "ศธ ๐๔๐๐๐");
    }

    static Map<String, Object> memo() {
        Map<String, Object> values = new HashMap<>();
        values.put("office", office());
        values.put("ownerUnit", "กลุ่มอำนวยการ");
        values.put("number", "๑๒๔");
        values.put("dated", "๒๒ พฤศจิกายน ๒๕๖๙");
        values.put("fiscalYear", "๒๕๗๐");
        values.put("meetingDate", "๒ ธันวาคม ๒๕๖๙");
        values.put("meetingTime", "๐๙.๐๐ - ๑๒.๐๐ น.");
        values.put("meetingPlace", "ห้องประชุมพุทธชินราช สพป.พิษณุโลก เขต ๒");
        values.put(
                "agenda",
                List.of(
                        Map.of("item", "ชี้แจงกรอบการประเมินส่วนราชการตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการ"),
                        Map.of("item", "แนวทางการดำเนินงานและตัวชี้วัด จำนวน ๘ ตัวชี้วัด"),
                        Map.of("item", "กำหนดผู้รับผิดชอบแต่ละตัวชี้วัด")));
        values.put("frameworkReference", "ที่ ศธ ๐๔๐๑๐/ว ๑๒๓๔");
        values.put("frameworkDate", "๑๖ พฤศจิกายน ๒๕๖๙");
        values.put("signer", signer());
        return values;
    }

    static Map<String, Object> signer() {
        return Map.of(
                "name", "นายศักดิ์สิทธิ์ กตัญญูกุล",
                "position", "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษาประถมศึกษาพิษณุโลก เขต ๒");
    }

    static Map<String, Object> order() {
        Map<String, Object> values = new HashMap<>();
        values.put("office", office());
        values.put("number", "๔๕๖");
        values.put("dated", "๒๒ พฤศจิกายน ๒๕๖๙");
        values.put("year", "๒๕๖๙");
        values.put("fiscalYear", "๒๕๗๐");
        values.put(
                "reason",
                "ด้วยสำนักงานคณะกรรมการการศึกษาขั้นพื้นฐานกำหนดให้สำนักงานเขตพื้นที่การศึกษาดำเนินงานตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. ๒๕๗๐ และรายงานผลผ่านระบบ KRS รอบที่ ๑ และรอบที่ ๒ เพื่อให้การดำเนินงานเป็นไปด้วยความเรียบร้อย ถูกต้อง ครบถ้วน และทันตามกรอบระยะเวลาที่กำหนด");
        values.put(
                "authority",
                "อาศัยอำนาจตามความในมาตรา ๓๗ แห่งพระราชบัญญัติระเบียบบริหารราชการกระทรวงศึกษาธิการ พ.ศ. ๒๕๔๖ และที่แก้ไขเพิ่มเติม");
        values.put("effective", "ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป");
        values.put(
                "duties",
                List.of(
                        Map.of(
                                "item",
                                "ผู้รับผิดชอบ มีหน้าที่ศึกษารายละเอียดตัวชี้วัด ประสานการดำเนินงาน และรายงานผลตามปฏิทินที่กำหนด"),
                        Map.of(
                                "item",
                                "ผู้กำกับดูแลตัวชี้วัด มีหน้าที่กำกับ ติดตาม ให้คำปรึกษา และตรวจสอบรับรองผลการดำเนินงานของตัวชี้วัดที่รับผิดชอบ"),
                        Map.of(
                                "item",
                                "ผู้จัดเก็บข้อมูล มีหน้าที่จัดเก็บข้อมูล รวบรวมเอกสารหลักฐานอ้างอิง และจัดทำรายงานตามแบบที่กำหนด")));
        values.put("indicatorCount", "๘");
        values.put("indicators", indicators());
        values.put("signer", signer());
        return values;
    }

    private static List<Map<String, Object>> indicators() {
        List<String> names = List.of(
                "ร้อยละของผู้เรียนที่มีผลการทดสอบทางการศึกษาระดับชาติขั้นพื้นฐาน (O-NET) ชั้นประถมศึกษาปีที่ ๖ ผ่านเกณฑ์ที่กำหนด",
                "ระดับความสำเร็จในการพัฒนาความสามารถด้านการอ่านของผู้เรียนชั้นประถมศึกษาปีที่ ๑ (RT)",
                "ร้อยละของผู้เรียนที่มีความสามารถด้านภาษาไทยและด้านคณิตศาสตร์ ชั้นประถมศึกษาปีที่ ๓ (NT)",
                "ร้อยละของเด็กปฐมวัยที่มีพัฒนาการสมวัย",
                "อัตราการออกกลางคันของผู้เรียนระดับการศึกษาขั้นพื้นฐาน (ค่าน้อยดี)",
                "ระดับความสำเร็จในการให้บริการผ่านระบบอิเล็กทรอนิกส์ (e-Service)",
                "การพัฒนาองค์การสู่ระบบราชการ ๔.๐ (PMQA 4.0)",
                "ร้อยละของสถานศึกษาที่มีน้ำดื่มสะอาดและปั๊มน้ำพร้อมใช้งาน");
        List<String> weights = List.of("๒๐", "๑๕", "๑๕", "๑๐", "๑๐", "๑๐", "๑๕", "๕");
        List<Map<String, Object>> indicators = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Map<String, Object> indicator = new HashMap<>();
            indicator.put("code", "๑." + "๑๒๓๔๕๖๗๘".charAt(i));
            indicator.put("name", names.get(i));
            indicator.put("weight", weights.get(i));
            indicator.put("unit", "กลุ่มนิเทศ ติดตามและประเมินผลการจัดการศึกษา");
            indicator.put("responsible", "นางสาวญาณัฐธิดา ฎีกาสกุล");
            indicator.put("responsiblePosition", "ศึกษานิเทศก์ชำนาญการพิเศษ");
            indicator.put("supervisor", "นายปิ่นมณี ศรีสุวรรณภูมิวัฒนา");
            indicator.put("supervisorPosition", "รองผู้อำนวยการสำนักงานเขตพื้นที่การศึกษาประถมศึกษาพิษณุโลก เขต ๒");
            indicator.put(
                    "keepers",
                    List.of(
                            Map.of(
                                    "name", "นางกัญญาณัฐ ซื่อสัตย์",
                                    "position", "ศึกษานิเทศก์",
                                    "activity", "รวบรวมผลการทดสอบรายโรงเรียน"),
                            Map.of(
                                    "name", "นายญี่ปุ่น ผู้กล้า",
                                    "position", "นักวิชาการศึกษาปฏิบัติการ",
                                    "activity", "วิเคราะห์และจัดทำรายงาน")));
            indicators.add(indicator);
        }
        return indicators;
    }
}
