package amnuay.procedure;

import amnuay.deadline.DueDates;
import amnuay.deadline.OfficeCalendar;
import amnuay.thai.ThaiDates;
import amnuay.thai.WorkingDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Says wherever tasks are shown when each is due, and how many working days are left. */
@Component
public class TaskDue {

    private static final int SOON = 3;

    private final DueDates dueDates;
    private final OfficeCalendar calendar;
    private final Clock clock;

    TaskDue(DueDates dueDates, OfficeCalendar calendar, Clock clock) {
        this.dueDates = dueDates;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** How much time is left: {@code SOON} are the last three working days. */
    public enum Urgency {
        LATE,
        SOON,
        LATER
    }

    /** @param text for example {@code ครบกำหนด 30 พ.ย. 2569 (เหลือ 5 วันทำการ)} */
    public record Sign(String text, Urgency urgency) {}

    /** Reads the office's calendar and clock once, for a whole list of tasks. */
    public Function<Instant, Sign> signs() {
        WorkingDays days = calendar.workingDays();
        Instant now = clock.instant();
        return due -> sign(due, days, now);
    }

    private Sign sign(Instant due, WorkingDays days, Instant now) {
        LocalDate day = due.atZone(ThaiDates.ZONE).toLocalDate();
        LocalDate today = now.atZone(ThaiDates.ZONE).toLocalDate();
        return new Sign(
                "ครบกำหนด " + ThaiDates.screenDate(day) + " (" + dueDates.remaining(days, due, now) + ")",
                urgency(day, today, days));
    }

    private static Urgency urgency(LocalDate due, LocalDate today, WorkingDays days) {
        if (due.isBefore(today)) {
            return Urgency.LATE;
        }
        return days.between(today, due) <= SOON ? Urgency.SOON : Urgency.LATER;
    }
}
