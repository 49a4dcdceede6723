package amnuay.deadline;

import amnuay.thai.FiscalYear;
import amnuay.thai.ThaiDates;
import amnuay.thai.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Turns the deadline of a step into the moment it is due, and that moment into words. */
@Component
public class DueDates {

    /** The office closes at 16.30. */
    private static final LocalTime CLOSING = LocalTime.of(16, 30);

    private final OfficeCalendar calendar;

    DueDates(OfficeCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * When a step is due: 16.30 in Bangkok on a working day.
     *
     * <p>A day from the manual that is no working day moves to the next one, as the Civil and Commercial Code counts the last day
     * of a period (section 193/8). Only where that would leave the fiscal year (30 September on a Saturday) the last working day
     * before counts: the year's books are closed by then. The day may lie before {@code openedOn}; the step is then late from its
     * first hour.
     *
     * @param openedOn the day the step opens, Bangkok time; not counted itself
     * @param year the fiscal year of the procedure, not that of the day
     * @return empty if the day is still to be announced
     */
    public Optional<Instant> due(Deadline deadline, LocalDate openedOn, FiscalYear year) {
        return due(calendar.workingDays(), deadline, openedOn, year);
    }

    /**
     * As {@link #due(Deadline, LocalDate, FiscalYear)}, with the given calendar.
     *
     * @param days read once for many due dates, or as they were before a change
     */
    public Optional<Instant> due(WorkingDays days, Deadline deadline, LocalDate openedOn, FiscalYear year) {
        if (deadline instanceof Deadline.OnDay onDay) {
            return Optional.of(atClosing(workingDay(days, year.dayOf(onDay.day()), year)));
        }
        if (deadline instanceof Deadline.WorkingDaysAfterOpening after) {
            return Optional.of(atClosing(days.plus(openedOn, after.days())));
        }
        return Optional.empty();
    }

    /**
     * When a step with this row in the schedule is due. A date that the manual gives moves to a working day; one that somebody set or
     * announced counts as it stands.
     *
     * @param days read once for many due dates, or as they were before a change
     * @param openedOn the day the step opens, Bangkok time; not counted itself
     * @return empty if the day is still to be announced
     */
    public Optional<Instant> due(WorkingDays days, ScheduledDate row, LocalDate openedOn) {
        if (row.workingDays() != null) {
            return Optional.of(atClosing(days.plus(openedOn, row.workingDays())));
        }
        return row.day().map(day -> atClosing(counted(row, days)));
    }

    /** The day that counts for a row with a date: of the manual's, a working day; any other as it stands. */
    public static LocalDate counted(ScheduledDate row, WorkingDays days) {
        return row.source() == ScheduleSource.MANUAL
                ? workingDay(days, row.date(), YearSchedule.yearOf(row.businessKey()))
                : row.date();
    }

    /** The moment at which a scheduled element happens on a day: 00.00 for what opens, 16.30 for everything else, Bangkok time. */
    public static Instant moment(String element, LocalDate day) {
        return day.atTime(ScheduledDate.timeOf(element)).atZone(ThaiDates.ZONE).toInstant();
    }

    /** As {@link #remaining(WorkingDays, Instant, Instant)}, with the office's calendar of this moment. */
    public String remaining(Instant due, Instant now) {
        return remaining(calendar.workingDays(), due, now);
    }

    /**
     * What is left, for screens and mails: {@code เหลือ 5 วันทำการ}, {@code ครบกำหนดวันนี้}, {@code เกินกำหนด 2 วันทำการ}. The day
     * counts, not the hour: what is due today at 16.30 is late from tomorrow on.
     *
     * @param days read once for a whole list
     */
    public String remaining(WorkingDays days, Instant due, Instant now) {
        LocalDate dueDay = due.atZone(ThaiDates.ZONE).toLocalDate();
        LocalDate today = now.atZone(ThaiDates.ZONE).toLocalDate();
        if (dueDay.equals(today)) {
            return "ครบกำหนดวันนี้";
        }
        int left = days.between(today, dueDay);
        if (dueDay.isAfter(today)) {
            return left == 0 ? "เหลือไม่ถึง 1 วันทำการ" : "เหลือ " + left + " วันทำการ";
        }
        return left == 0 ? "เกินกำหนดแล้ว" : "เกินกำหนด " + -left + " วันทำการ";
    }

    /** The working day that a day of the manual means: itself, the next one, or the last before where that would leave the year. */
    public static LocalDate workingDay(WorkingDays days, LocalDate day, FiscalYear year) {
        LocalDate moved = days.onOrAfter(day);
        return year.contains(moved) ? moved : days.plus(day, -1);
    }

    /** 16.30 of the day, Bangkok time. */
    public static Instant atClosing(LocalDate day) {
        return day.atTime(CLOSING).atZone(ThaiDates.ZONE).toInstant();
    }
}
