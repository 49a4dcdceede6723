package amnuay.deadline;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A day off as somebody enters it. It may lie on a weekend: then it closes nothing by itself, but brings a substitution day.
 *
 * @param note where the decision comes from, for example the cabinet's resolution; may be empty
 */
public record HolidayEntry(LocalDate day, String name, HolidayKind kind, String note) {

    private static final int LONGEST = 200;
    private static final MonthDay FIRST_OF_MAY = MonthDay.of(5, 1);

    /** @throws Refusal when the name is missing or too long, or when the day is Labour Day, on which government offices are open */
    public HolidayEntry {
        name = name == null ? "" : name.strip();
        note = note == null ? "" : note.strip();
        if (name.isEmpty()) {
            throw new Refusal(
                    "ยังไม่ได้กรอกชื่อวันหยุดของวันที่ " + ThaiDates.screenDate(day) + " กรุณากรอกชื่อวันหยุด");
        }
        if (name.length() > LONGEST || note.length() > LONGEST) {
            throw new Refusal("ชื่อวันหยุดและหมายเหตุยาวได้ไม่เกิน " + LONGEST + " ตัวอักษร กรุณาย่อให้สั้นลง");
        }
        if (kind != HolidayKind.SPECIAL
                && name.contains("แรงงาน")
                && MonthDay.from(day).equals(FIRST_OF_MAY)) {
            throw new Refusal("วันแรงงานแห่งชาติ (1 พฤษภาคม) เป็นวันทำการของส่วนราชการ จึงไม่ต้องเพิ่มในปฏิทิน "
                    + "หากคณะรัฐมนตรีประกาศให้หยุดเฉพาะปีนี้ กรุณาเลือกชนิด “กรณีพิเศษ”");
        }
    }

    /** The calendar year in the Buddhist era. */
    public int buddhistYear() {
        return ThaiDates.buddhistYear(day);
    }
}
