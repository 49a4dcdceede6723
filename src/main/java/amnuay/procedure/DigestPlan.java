package amnuay.procedure;

import amnuay.deadline.OfficeCalendar;
import amnuay.deadline.Reminder;
import amnuay.deadline.ReminderBook;
import amnuay.deadline.ReminderRules;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.Role;
import amnuay.thai.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Works out who is told of what today; the number of queries does not depend on the number of tasks. A task is its assignee's; while
 * nobody has claimed it, it is everybody's who may. Overdue work is told to the head of their unit and later to the director.
 */
@Component
class DigestPlan {

    private final OpenTasks openTasks;
    private final Organization organization;
    private final OfficeCalendar calendar;
    private final ReminderRules rules;
    private final ReminderBook book;
    private final int headFrom;
    private final int directorFrom;

    DigestPlan(
            OpenTasks openTasks,
            Organization organization,
            OfficeCalendar calendar,
            ReminderRules rules,
            ReminderBook book,
            @Value("${amnuay.reminders.unit-head-from-days-overdue}") int headFrom,
            @Value("${amnuay.reminders.director-from-days-overdue}") int directorFrom) {
        this.openTasks = openTasks;
        this.organization = organization;
        this.calendar = calendar;
        this.rules = rules;
        this.book = book;
        this.headFrom = headFrom;
        this.directorFrom = directorFrom;
    }

    /** Everybody who is to be told something today and has no digest of today yet, with what it is. */
    Map<PersonView, List<DigestItem>> of(LocalDate today) {
        List<OpenTask> tasks = openTasks.withDueDate();
        Staff staff = new Staff(organization);
        WorkingDays days = calendar.workingDays();
        Set<ReminderBook.Entry> said =
                book.about(tasks.stream().map(OpenTask::id).toList());
        Set<String> told = book.toldOn(today);
        Map<PersonView, List<DigestItem>> plan = new LinkedHashMap<>();
        for (OpenTask task : tasks) {
            rules.on(days, today, task.dueOn(), task.openedOn())
                    .ifPresent(reminder -> itemsFor(task, reminder, staff).forEach((person, item) -> {
                        if (!told.contains(person.id()) && !said.contains(item.entryFor(person.id()))) {
                            plan.computeIfAbsent(person, nobody -> new ArrayList<>())
                                    .add(item);
                        }
                    }));
        }
        return plan;
    }

    private Map<PersonView, DigestItem> itemsFor(OpenTask task, Reminder reminder, Staff staff) {
        Collection<PersonView> owners = owners(task, staff);
        List<String> names = owners.stream().map(PersonView::fullName).toList();
        Map<PersonView, DigestItem> items = new LinkedHashMap<>();
        owners.forEach(person -> items.put(person, new DigestItem(task, reminder, false, names)));
        superiors(owners, reminder, staff)
                .forEach(person -> items.putIfAbsent(person, new DigestItem(task, reminder, true, names)));
        return items;
    }

    private static Collection<PersonView> owners(OpenTask task, Staff staff) {
        if (task.assignee() != null) {
            return staff.person(task.assignee()).stream().toList();
        }
        Map<String, PersonView> byId = new LinkedHashMap<>();
        Stream.concat(
                        task.candidateUsers().stream().flatMap(id -> staff.person(id).stream()),
                        task.candidateGroups().stream().flatMap(group -> staff.members(group).stream()))
                .forEach(person -> byId.put(person.id(), person));
        return byId.values();
    }

    /** Work that belongs to nobody any more, because its people have left, is the group director's from the first reminder on. */
    private Stream<PersonView> superiors(Collection<PersonView> owners, Reminder reminder, Staff staff) {
        Stream<PersonView> ofNobody = owners.isEmpty() ? staff.withRole(Role.GROUP_DIRECTOR).stream() : Stream.empty();
        Stream<PersonView> heads = reminder.overdue() >= headFrom
                ? owners.stream().flatMap(person -> staff.headOf(person).stream())
                : Stream.empty();
        Stream<PersonView> directors =
                reminder.overdue() >= directorFrom ? staff.withRole(Role.DIRECTOR).stream() : Stream.empty();
        return Stream.of(ofNobody, heads, directors).flatMap(people -> people);
    }
}
