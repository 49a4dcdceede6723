package amnuay.procedure.esastandards;

import amnuay.procedure.ProcedureDesk;
import java.time.LocalDate;
import java.util.Map;

/** What people type into the forms of steps ๕ to ๘. */
abstract class EsaDriveForms extends ProcedureDesk {

    EsaDriveForms() {
        super(EsaStandards.KEY);
    }

    static Map<String, Object> progress(int percent) {
        return Map.of("percent", percent, "done", "ดำเนินการตามแผน", "obstacles", "", "next", "เก็บข้อมูลต่อ");
    }

    static Map<String, Object> meeting(LocalDate on) {
        return Map.of(
                "heldOn", on.toString(), "place", "ห้องประชุม ๑", "discussion", "ทุกกลุ่มรายงานแล้ว", "resolution", "");
    }

    static Map<String, Object> monitoring(LocalDate on) {
        return Map.of(
                "heldOn",
                on.toString(),
                "standards",
                json(
                        "[{'standard': '1 มาตรฐานทดสอบ 1 ของสำนักงาน', 'notes': 'เป็นไปตามแผน', 'action': 'เร่งเก็บข้อมูล', 'until': '"
                                + on.plusDays(30)
                                + "'}, {'standard': '2 มาตรฐานทดสอบ 2 ของสำนักงาน', 'notes': 'ล่าช้าเล็กน้อย'}]"));
    }

    static Map<String, Object> assessment(int level) {
        return Map.of(
                "level", Integer.toString(level),
                "result", "ดำเนินการครบทุกกิจกรรม",
                "obstacles", "งบประมาณมาช้า",
                "development", "จัดทำแผนล่วงหน้า",
                "works", "รางวัลระดับประเทศ\nรางวัลระดับภาค");
    }

    static Map<String, Object> sarDraft() {
        return Map.of(
                "foreword", "คำนำของเล่ม",
                "summary", "สรุปว่าดำเนินการครบ",
                "obstacles", "งบประมาณมาช้า",
                "suggestions", "จัดทำแผนล่วงหน้า");
    }

    static Map<String, Object> letterDraft() {
        return Map.of(
                "to", "เลขาธิการคณะกรรมการการศึกษาขั้นพื้นฐาน",
                "reference", "",
                "enclosures", "รายงานการประเมินตนเอง จำนวน ๑ เล่ม",
                "words", "สำนักงานขอส่งรายงานการประเมินตนเอง");
    }

    static Map<String, Object> summaryDraft() {
        return Map.of("summary", "สรุปผลทั้งปี", "obstacles", "งบประมาณมาช้า", "suggestions", "จัดทำแผนล่วงหน้า");
    }

    static Map<String, Object> planDraft() {
        return Map.of(
                "rationale",
                "ใช้ผลประเมินเป็นข้อมูลฐาน",
                "goals",
                "ทุกประเด็นถึงระดับ 4",
                "measures",
                "ประชุมทุกเดือน");
    }
}
