package amnuay.procedure;

import amnuay.deadline.DueDates;
import amnuay.deadline.OfficeCalendar;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.thai.ThaiDates;
import amnuay.thai.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts findings and what happened to them into words. */
@Component
class FindingLines {

    private final Findings findings;
    private final ProcedureNames procedures;
    private final Organization organization;
    private final DueDates dueDates;
    private final OfficeCalendar calendar;
    private final Clock clock;

    FindingLines(
            Findings findings,
            ProcedureNames procedures,
            Organization organization,
            DueDates dueDates,
            OfficeCalendar calendar,
            Clock clock) {
        this.findings = findings;
        this.procedures = procedures;
        this.organization = organization;
        this.dueDates = dueDates;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * A finding as the page shows it.
     *
     * @param source the procedure and year in which it was found
     * @param ownerLeft whether its owner does not work here any more
     * @param left what is left until the day; empty once it is closed
     * @param history everything that happened to it, one sentence each
     */
    record Line(
            UUID id,
            String text,
            String source,
            String owner,
            String ownerName,
            boolean ownerLeft,
            String due,
            String dueTyped,
            String left,
            boolean late,
            boolean open,
            String state,
            List<String> history) {}

    List<Line> of(List<Finding> shown) {
        Map<String, PersonView> known = new HashMap<>();
        organization.people().forEach(person -> known.put(person.id(), person));
        Map<UUID, List<FindingChange>> changes =
                findings.changes(shown).stream().collect(Collectors.groupingBy(FindingChange::finding));
        WorkingDays days = calendar.workingDays();
        return shown.stream()
                .map(finding -> line(finding, changes.getOrDefault(finding.id(), List.of()), known, days))
                .toList();
    }

    private Line line(Finding finding, List<FindingChange> changes, Map<String, PersonView> known, WorkingDays days) {
        boolean ownerLeft = !known.containsKey(finding.owner());
        return new Line(
                finding.id(),
                finding.text(),
                procedures.of(finding.businessKey()),
                finding.owner(),
                name(finding.owner(), known),
                finding.isOpen() && ownerLeft,
                ThaiDates.screenDate(finding.due()),
                ThaiDates.typed(finding.due()),
                finding.isOpen() ? dueDates.remaining(days, DueDates.atClosing(finding.due()), clock.instant()) : "",
                finding.isOpen() && finding.due().isBefore(LocalDate.now(clock)),
                finding.isOpen(),
                finding.state().thaiName(),
                changes.stream().map(change -> sentence(change, known)).toList());
    }

    private String sentence(FindingChange change, Map<String, PersonView> known) {
        String what =
                switch (change.what()) {
                    case MOVED -> change.what().thaiName() + "จาก " + date(change.before()) + " เป็น "
                            + date(change.after());
                    case HANDED_OVER -> change.what().thaiName() + "จาก" + name(change.before(), known) + "เป็น"
                            + name(change.after(), known);
                    default -> change.what().thaiName();
                };
        return ThaiDates.screenTime(change.at()) + " " + name(change.person(), known) + " " + what + ": "
                + change.reason();
    }

    private static String date(String day) {
        return ThaiDates.screenDate(LocalDate.parse(day));
    }

    private String name(String person, Map<String, PersonView> known) {
        PersonView found = known.get(person);
        return found != null
                ? found.fullName()
                : organization.person(person).map(PersonView::fullName).orElse(person);
    }
}
