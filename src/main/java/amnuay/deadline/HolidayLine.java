package amnuay.deadline;

import amnuay.thai.ThaiDates;
import java.time.LocalDate;
import java.util.List;

/** A day off as the page shows it. */
record HolidayLine(
        LocalDate day, String weekday, String date, String name, HolidayKind kind, String note, boolean weekend) {

    private static final List<String> WEEKDAYS =
            List.of("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์");

    static HolidayLine of(HolidayEntry holiday) {
        return new HolidayLine(
                holiday.day(),
                WEEKDAYS.get(holiday.day().getDayOfWeek().getValue() - 1),
                ThaiDates.screenDate(holiday.day()),
                holiday.name(),
                holiday.kind(),
                holiday.note(),
                HolidayRules.isWeekend(holiday.day()));
    }
}
