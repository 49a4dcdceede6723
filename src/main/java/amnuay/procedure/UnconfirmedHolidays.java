package amnuay.procedure;

import amnuay.deadline.HolidayTable;
import amnuay.notification.Notice;
import amnuay.notification.Notices;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.Role;
import amnuay.thai.ThaiDates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells administrators and group directors, once a month, of a calendar that is in use though nobody has compared it with the cabinet's
 * list: the running calendar year, and every year in which open work is due.
 */
@Component
class UnconfirmedHolidays {

    private final HolidayTable holidays;
    private final OpenTasks openTasks;
    private final Organization organization;
    private final Notices notices;
    private final Clock clock;

    UnconfirmedHolidays(
            HolidayTable holidays, OpenTasks openTasks, Organization organization, Notices notices, Clock clock) {
        this.holidays = holidays;
        this.openTasks = openTasks;
        this.organization = organization;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public void tell() {
        LocalDate today = LocalDate.now(clock);
        yearsInUse(today).stream()
                .filter(year -> holidays.confirmedAt(year).isEmpty())
                .forEach(year -> keepers()
                        .forEach(person -> notices.send(new Notice(
                                "holidays-unconfirmed:" + year + ":" + YearMonth.from(today),
                                person.id(),
                                person.email(),
                                person.fullName(),
                                "holidays-unconfirmed",
                                Map.of("year", Integer.toString(year)),
                                "/office/holidays/" + year))));
    }

    private Set<Integer> yearsInUse(LocalDate today) {
        Set<Integer> years = new TreeSet<>();
        years.add(ThaiDates.buddhistYear(today));
        openTasks.withDueDate().forEach(task -> years.add(ThaiDates.buddhistYear(task.dueOn())));
        years.removeIf(year -> year < ThaiDates.buddhistYear(today));
        return years;
    }

    private Iterable<PersonView> keepers() {
        Map<String, PersonView> byId = new LinkedHashMap<>();
        Stream.of(Role.ADMIN, Role.GROUP_DIRECTOR)
                .flatMap(role -> organization.withRole(role).stream())
                .forEach(person -> byId.put(person.id(), person));
        return byId.values();
    }
}
