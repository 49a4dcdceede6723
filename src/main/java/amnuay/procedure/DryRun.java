package amnuay.procedure;

import amnuay.deadline.DueDates;
import amnuay.deadline.OfficeCalendar;
import amnuay.deadline.ReminderRules;
import amnuay.deadline.ScheduledDate;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.Role;
import amnuay.thai.ThaiDates;
import amnuay.thai.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a year's schedule would make the reminders say, to whom and when, if nobody did anything: to be read before the year begins. */
@Component
class DryRun {

    private static final String NOBODY_YET = "–";

    private final ScheduleOwners owners;
    private final ReminderRules rules;
    private final OfficeCalendar calendar;
    private final Organization organization;
    private final int headFrom;
    private final int directorFrom;

    DryRun(
            ScheduleOwners owners,
            ReminderRules rules,
            OfficeCalendar calendar,
            Organization organization,
            @Value("${amnuay.reminders.unit-head-from-days-overdue}") int headFrom,
            @Value("${amnuay.reminders.director-from-days-overdue}") int directorFrom) {
        this.owners = owners;
        this.rules = rules;
        this.calendar = calendar;
        this.organization = organization;
        this.headFrom = headFrom;
        this.directorFrom = directorFrom;
    }

    /**
     * One deadline.
     *
     * @param due the day that counts, or what stands in its place
     * @param owners who is reminded
     * @param days the day of each reminder, in the order of {@link Table#headings}; {@code –} where there is none
     * @param heads who hears of it when it is late
     */
    record Line(String label, String due, List<String> owners, List<String> days, List<String> heads) {}

    /** @param directors who hears of it when it is very late */
    record Table(List<String> headings, List<Line> lines, List<String> directors) {}

    Table of(String procedure, List<ScheduledDate> rows) {
        WorkingDays days = calendar.workingDays();
        Staff staff = new Staff(organization);
        return new Table(
                headings(),
                rows.stream().map(row -> line(procedure, row, days, staff)).toList(),
                names(staff.withRole(Role.DIRECTOR)));
    }

    private Line line(String procedure, ScheduledDate row, WorkingDays days, Staff staff) {
        ScheduleOwners.Owners found = owners.of(procedure, row.element(), staff);
        List<PersonView> heads = found.people().stream()
                .flatMap(person -> staff.headOf(person).stream())
                .distinct()
                .toList();
        Optional<LocalDate> due = counted(row, days);
        return new Line(
                row.label(),
                due.map(ScheduleLines::withWeekday).orElseGet(() -> ScheduleLines.due(row)),
                Stream.concat(names(found.people()).stream(), found.described().stream())
                        .toList(),
                due.map(day -> days(day, days)).orElseGet(() -> counting(row)),
                names(heads));
    }

    /** The day of a row as due dates count it. */
    private static Optional<LocalDate> counted(ScheduledDate row, WorkingDays days) {
        return row.day().map(day -> DueDates.counted(row, days));
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>();
        rules.daysBefore().forEach(before -> headings.add("ก่อน " + before + " วันทำการ"));
        headings.add("วันครบกำหนด");
        headings.add("ถึงหัวหน้ากลุ่ม");
        headings.add("ถึงผู้อำนวยการ");
        return headings;
    }

    private List<String> days(LocalDate due, WorkingDays days) {
        return offsets()
                .map(offset -> ThaiDates.screenDate(ReminderRules.dayOf(days, due, offset)))
                .toList();
    }

    /** Where only the working days after the opening are known: which reminders there will be. */
    private List<String> counting(ScheduledDate row) {
        if (row.workingDays() == null) {
            return offsets().map(offset -> NOBODY_YET).toList();
        }
        return offsets()
                .map(offset -> offset < row.workingDays() ? afterOpening(row.workingDays() - offset) : NOBODY_YET)
                .toList();
    }

    private static String afterOpening(int workingDays) {
        return "วันทำการที่ " + workingDays;
    }

    private Stream<Integer> offsets() {
        return Stream.concat(rules.daysBefore().stream(), Stream.of(0, -headFrom, -directorFrom));
    }

    private static List<String> names(List<PersonView> people) {
        return people.stream().map(PersonView::fullName).toList();
    }
}
