package amnuay.procedure.krs;

import amnuay.thai.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the certifiers told the office about a round.
 *
 * @param toldOn date of their word
 * @param reference of their letter or message; may be empty
 * @param remark may be empty
 * @param wanted which data they ask for; empty when they certify
 */
record CertificationEntry(
        CertificationOutcome outcome, LocalDate toldOn, String reference, String remark, List<Wanted> wanted) {

    private static final int LONGEST = 4000;

    /**
     * Data that is asked for.
     *
     * @param request in words
     * @param due last day to send it
     */
    record Wanted(UUID indicator, String request, LocalDate due) {

        /** @throws Refusal when something is missing */
        Wanted {
            request = text(request);
            if (indicator == null || request.isEmpty() || due == null) {
                throw new Refusal("กรุณากรอกตัวชี้วัด ข้อมูลที่ขอ และกำหนดส่งให้ครบทุกแถวของคำขอข้อมูลเพิ่มเติม");
            }
            requireShort(request);
        }
    }

    /** @throws Refusal when outcome, date or requests do not fit together */
    CertificationEntry {
        if (outcome == null) {
            throw new Refusal("กรุณาเลือกผลการรับรอง");
        }
        if (toldOn == null) {
            throw new Refusal("กรุณากรอกวันที่ได้รับแจ้งผลการรับรอง");
        }
        reference = text(reference);
        remark = text(remark);
        requireShort(reference);
        requireShort(remark);
        wanted = wanted == null ? List.of() : List.copyOf(wanted);
        if (outcome == CertificationOutcome.MORE_DATA && wanted.isEmpty()) {
            throw new Refusal("กรุณากรอกคำขอข้อมูลเพิ่มเติมอย่างน้อยหนึ่งรายการ หรือเลือก “รับรองผลแล้ว”");
        }
        if (outcome == CertificationOutcome.CERTIFIED && !wanted.isEmpty()) {
            throw new Refusal(
                    "เลือก “รับรองผลแล้ว” แต่ยังมีคำขอข้อมูลเพิ่มเติม กรุณาลบคำขอ หรือเลือก “ขอข้อมูลเพิ่มเติม”");
        }
    }

    private static void requireShort(String text) {
        if (text.length() > LONGEST) {
            throw new Refusal("ข้อความ “" + text.substring(0, 30) + "…” ยาวเกิน 4,000 ตัวอักษร กรุณาย่อ");
        }
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
