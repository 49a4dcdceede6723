package amnuay.procedure.servicesurvey;

import amnuay.thai.Refusal;

/**
 * A group of clients or stakeholders (กลุ่มผู้รับบริการ/ผู้มีส่วนได้ส่วนเสีย).
 *
 * @param number tells it from the other groups of the year
 * @param mission the missions that it is served by; empty while nobody has written them down
 * @param reached how the group is reached; empty while nobody has written it down
 * @param expected how many are asked; null while nobody has counted
 */
record RespondentGroup(int number, String name, String mission, String reached, Integer expected) {

    RespondentGroup {
        name = Wording.required("ชื่อกลุ่มผู้ตอบ", name);
        mission = Wording.optional("ภารกิจที่เกี่ยวข้อง", mission);
        reached = Wording.optional("วิธีเข้าถึง", reached);
        if (expected != null && expected < 1) {
            throw new Refusal("จำนวนที่คาดว่าจะตอบของกลุ่ม “" + name + "” ต้องเป็นจำนวนเต็มตั้งแต่ 1 หรือเว้นว่าง");
        }
    }

    /** A group of which nobody has said how it is reached. */
    RespondentGroup(int number, String name, String mission, Integer expected) {
        this(number, name, mission, "", expected);
    }
}
