package amnuay.procedure;

import amnuay.deadline.DueDates;
import amnuay.deadline.OfficeCalendar;
import amnuay.deadline.ScheduleRevision;
import amnuay.deadline.ScheduleSource;
import amnuay.deadline.ScheduledDate;
import amnuay.deadline.YearSchedule;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.thai.ThaiDates;
import amnuay.thai.WorkingDays;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts a year's schedule into words. */
@Component
class ScheduleLines {

    private static final Locale THAI = Locale.forLanguageTag("th");

    private final YearSchedule schedule;
    private final OfficeCalendar calendar;
    private final Organization organization;

    ScheduleLines(YearSchedule schedule, OfficeCalendar calendar, Organization organization) {
        this.schedule = schedule;
        this.calendar = calendar;
        this.organization = organization;
    }

    /**
     * A row as pages show it.
     *
     * @param due the date with its weekday, or what stands in its place
     * @param note what else one should know about the date; empty for most
     * @param changed by whom and when; empty for what the diagram says
     */
    record Line(
            String element,
            String label,
            String due,
            String note,
            ScheduleSource source,
            String reason,
            String changed) {}

    /** A change as pages show it. */
    record Change(String at, String label, String from, String to, String source, String reason, String who) {}

    List<Line> of(List<ScheduledDate> rows) {
        WorkingDays days = calendar.workingDays();
        Map<String, String> names = new HashMap<>();
        return rows.stream()
                .map(row -> new Line(
                        row.element(),
                        row.label(),
                        due(row),
                        note(row, days),
                        row.source(),
                        row.reason(),
                        row.changedBy().equals(YearSchedule.SYSTEM)
                                ? ""
                                : name(row.changedBy(), names) + " " + ThaiDates.screenTime(row.changedAt())))
                .toList();
    }

    /** The latest first. */
    List<Change> changes(String businessKey) {
        Map<String, String> names = new HashMap<>();
        return schedule.historyOf(businessKey).stream()
                .map((ScheduleRevision change) -> new Change(
                        ThaiDates.screenTime(change.changedAt()),
                        change.label(),
                        date(change.oldDate()),
                        date(change.newDate()),
                        change.source().thaiName(),
                        change.reason(),
                        name(change.changedBy(), names)))
                .toList();
    }

    static String due(ScheduledDate row) {
        if (row.workingDays() != null) {
            return "ภายใน " + row.workingDays() + " วันทำการหลังเริ่มขั้นตอน";
        }
        return row.day().map(ScheduleLines::withWeekday).orElse("รอประกาศ");
    }

    private static String note(ScheduledDate row, WorkingDays days) {
        if (row.date() == null || days.isWorkingDay(row.date())) {
            return "";
        }
        if (row.source() != ScheduleSource.MANUAL) {
            return "ตรงกับวันหยุด";
        }
        LocalDate counted = DueDates.workingDay(days, row.date(), YearSchedule.yearOf(row.businessKey()));
        return "ตรงกับวันหยุด จึงนับเป็น " + withWeekday(counted);
    }

    static String withWeekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, THAI).replace("วัน", "") + " "
                + ThaiDates.screenDate(day);
    }

    private static String date(LocalDate day) {
        return day == null ? "–" : ThaiDates.screenDate(day);
    }

    private String name(String person, Map<String, String> names) {
        return names.computeIfAbsent(
                person, id -> organization.person(id).map(PersonView::fullName).orElse(id));
    }
}
