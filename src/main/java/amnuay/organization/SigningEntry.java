package amnuay.organization;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.time.LocalDate;

/**
 * Who signs in the director's place, as somebody enters it.
 *
 * @param person id
 * @param position the person's own position, as it stands before รักษาราชการแทน
 * @param firstDay the first day on which they sign
 * @param lastDay the last one; null until further notice
 * @param orderReference number and date of the order that says so
 */
public record SigningEntry(
        String person,
        SigningKind kind,
        String position,
        LocalDate firstDay,
        LocalDate lastDay,
        String orderReference) {

    /** @throws Refusal when something is missing or the days are the wrong way round */
    public SigningEntry {
        person = Entries.required(person, "ผู้ลงนาม");
        position = Entries.required(position, "ตำแหน่งของผู้ลงนาม");
        orderReference = Entries.required(orderReference, "เลขที่คำสั่ง");
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw new Refusal("วันสุดท้าย (" + ThaiDates.screenDate(lastDay) + ") อยู่ก่อนวันแรก ("
                    + ThaiDates.screenDate(firstDay) + ") กรุณาตรวจสอบวันที่");
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
    }

    boolean overlaps(SigningEntry other) {
        return (lastDay == null || !other.firstDay.isAfter(lastDay))
                && (other.lastDay == null || !firstDay.isAfter(other.lastDay));
    }
}
