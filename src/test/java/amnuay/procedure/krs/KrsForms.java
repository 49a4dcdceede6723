package amnuay.procedure.krs;

import static amnuay.procedure.krs.KrsOffice.HEAD;
import static amnuay.procedure.krs.KrsOffice.KEEPER;
import static amnuay.procedure.krs.KrsOffice.PLAN;
import static amnuay.procedure.krs.KrsOffice.RESPONSIBLE;
import static amnuay.procedure.krs.KrsOffice.SUPERVISOR;

import amnuay.procedure.ProcedureDesk;
import java.util.Map;

/** What people type into the forms of KRS. */
abstract class KrsForms extends ProcedureDesk {

    KrsForms() {
        super(Krs.KEY);
    }

    static Map<String, Object> frameworkLetter() {
        return Map.of("letterReference", "ศธ ๐๔๐๑๐/ว ๑๒๓๔", "letterDate", "22/11/2568", "briefingDate", "", "note", "");
    }

    static Map<String, Object> meetingPlan() {
        return Map.of(
                "meetingDate", "๒๕ พฤศจิกายน ๒๕๖๘",
                "meetingTime", "09.00 - 12.00 น.",
                "meetingPlace", "ห้องประชุม ๑",
                "agenda", "ชี้แจงกรอบการประเมิน\nกำหนดผู้รับผิดชอบ");
    }

    static Map<String, Object> ownNumber() {
        return Map.of("numbering", "own", "number", "", "dated", "26/11/2568");
    }

    static Map<String, Object> meetingRecord() {
        return Map.of(
                "heldOn", "2025-11-26",
                "attendees", json("['%s', '%s']".formatted(HEAD, RESPONSIBLE)),
                "responsible", json("[" + responsible("1") + "," + responsible("2") + "]"));
    }

    static Map<String, Object> team() {
        return Map.of(
                "supervisor",
                SUPERVISOR,
                "keepers",
                json("[{'person': '%s', 'activity': 'รวบรวมผลการทดสอบ'}]".formatted(KEEPER)));
    }

    static Map<String, Object> orderDraft() {
        return Map.of(
                "reason", "ด้วย สพฐ. กำหนด", "authority", "มาตรา ๓๗", "duties", "ขับเคลื่อนงาน", "effective", "บัดนี้");
    }

    private static String responsible(String code) {
        return "{'indicator': '%s ร้อยละของผู้เรียน', 'unit': '%s', 'person': '%s'}".formatted(code, PLAN, RESPONSIBLE);
    }
}
