package amnuay.procedure.krs;

import amnuay.thai.Refusal;
import java.time.LocalDate;

/**
 * What was sent to the certifiers.
 *
 * @param answer in words
 * @param reference of the letter or of the entry in KRS; may be empty
 */
record DataAnswer(String answer, String reference, LocalDate sentOn) {

    private static final int LONGEST = 4000;

    /** @throws Refusal when something is missing or too long */
    DataAnswer {
        answer = answer == null ? "" : answer.strip();
        reference = reference == null ? "" : reference.strip();
        if (answer.isEmpty() || sentOn == null) {
            throw new Refusal("กรุณากรอกข้อมูลที่จัดส่งและวันที่จัดส่ง");
        }
        if (answer.length() > LONGEST || reference.length() > LONGEST) {
            throw new Refusal("ข้อความยาวเกิน 4,000 ตัวอักษร กรุณาย่อ");
        }
    }
}
