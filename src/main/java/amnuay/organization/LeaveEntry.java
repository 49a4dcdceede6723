package amnuay.organization;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.time.LocalDate;

/**
 * Somebody's leave as it is entered.
 *
 * @param person who is away
 * @param substitute who does their work meanwhile (ผู้ปฏิบัติงานแทน); no authority to sign comes with it
 * @param lastDay included
 * @param reason may be empty
 */
public record LeaveEntry(String person, String substitute, LocalDate firstDay, LocalDate lastDay, String reason) {

    private static final int LONGEST = 366;
    private static final int LONGEST_REASON = 200;

    /** @throws Refusal when the days are in the wrong order or too many, or when nobody else is named */
    public LeaveEntry {
        reason = Entries.text(reason);
        if (person == null || person.isBlank()) {
            throw new Refusal("ยังไม่ได้เลือกผู้ลา กรุณาเลือกผู้ลา");
        }
        if (substitute == null || substitute.isBlank()) {
            throw new Refusal("ยังไม่ได้เลือกผู้ปฏิบัติงานแทน กรุณาเลือกผู้ที่จะเห็นและทำงานแทนในช่วงที่ลา");
        }
        if (person.equals(substitute)) {
            throw new Refusal("ผู้ลาเป็นผู้ปฏิบัติงานแทนตนเองไม่ได้ กรุณาเลือกผู้อื่น");
        }
        if (lastDay.isBefore(firstDay)) {
            throw new Refusal("วันสุดท้ายของการลา (" + ThaiDates.screenDate(lastDay) + ") อยู่ก่อนวันแรก ("
                    + ThaiDates.screenDate(firstDay) + ") กรุณาแก้วันที่");
        }
        if (lastDay.isAfter(firstDay.plusDays(LONGEST))) {
            throw new Refusal("ลาต่อเนื่องเกิน 1 ปีไม่ได้ในรายการเดียว กรุณาตรวจสอบปีที่กรอก");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Refusal("เหตุผลยาวได้ไม่เกิน " + LONGEST_REASON + " ตัวอักษร กรุณาย่อให้สั้นลง");
        }
    }

    boolean overlaps(LocalDate from, LocalDate to) {
        return !firstDay.isAfter(to) && !lastDay.isBefore(from);
    }

    boolean covers(LocalDate day) {
        return overlaps(day, day);
    }
}
