package amnuay.procedure;

import amnuay.deadline.DueDates;
import amnuay.document.DocumentKind;
import amnuay.document.DocumentSummary;
import amnuay.document.Documents;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.Role;
import amnuay.thai.ThaiDates;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Puts together what the Tasklist tab shows, for the person who looks. */
@Component
class StepViews {

    private static final Set<Role> REVIEWERS =
            Set.of(Role.GROUP_DIRECTOR, Role.DEPUTY_DIRECTOR, Role.DIRECTOR, Role.UNIT_HEAD);

    private final EvidenceBook evidence;
    private final Documents documents;
    private final Trail trail;
    private final ProcedureYears years;
    private final Organization organization;
    private final ActingPerson actingPerson;
    private final DueDates dueDates;
    private final TaskService tasks;
    private final Clock clock;

    StepViews(
            EvidenceBook evidence,
            Documents documents,
            Trail trail,
            ProcedureYears years,
            Organization organization,
            ActingPerson actingPerson,
            DueDates dueDates,
            @Lazy TaskService tasks,
            Clock clock) {
        this.evidence = evidence;
        this.documents = documents;
        this.trail = trail;
        this.years = years;
        this.organization = organization;
        this.actingPerson = actingPerson;
        this.dueDates = dueDates;
        this.tasks = tasks;
        this.clock = clock;
    }

    StepView of(StepTask task) {
        boolean works = actingPerson.mayWorkOn(task.id());
        // each name once, however many files and events bear it
        Map<String, String> known = new HashMap<>();
        UnaryOperator<String> names = person -> known.computeIfAbsent(person, this::name);
        Optional<Instant> due = Optional.ofNullable(
                        tasks.createTaskQuery().taskId(task.id()).singleResult().getDueDate())
                .map(date -> date.toInstant());
        return new StepView(
                task.id(),
                task.businessKey(),
                years.nameOf(task.step().procedure()) + " " + task.year().label(),
                task.step().number(),
                task.step().name(),
                due.map(instant -> instant.atZone(ThaiDates.ZONE).toLocalDate()).orElse(null),
                due.map(this::dueText).orElse("ยังไม่กำหนดวันครบกำหนด"),
                evidence.progress(task).stream()
                        .map(each -> view(task, each, works, names))
                        .toList(),
                evidence.missing(task),
                documents.of(task.businessKey()).stream()
                        // one per party: they have a page of their own
                        .filter(document -> document.kind() != DocumentKind.AGREEMENT)
                        .map(this::view)
                        .toList(),
                trail.of(task).stream().map(event -> view(event, names)).toList(),
                works);
    }

    boolean mayConfirm(StepTask task, CriterionProgress progress) {
        boolean ownFiles = progress.evidence().stream()
                .flatMap(item -> item.files().stream())
                .anyMatch(file -> file.addedBy().equals(task.person()));
        return progress.state() == CriterionState.PROVEN && !ownFiles && reviews(task.person());
    }

    boolean mayAcceptReason(StepTask task, CriterionMark mark) {
        return mark.reason() != null
                && !mark.reasonAccepted()
                && !task.person().equals(mark.reasonBy())
                && roles(task.person()).contains(Role.GROUP_DIRECTOR);
    }

    private boolean reviews(String person) {
        return roles(person).stream().anyMatch(REVIEWERS::contains);
    }

    private Set<Role> roles(String person) {
        return organization.person(person).map(PersonView::roles).orElse(Set.of());
    }

    private String dueText(Instant due) {
        return ThaiDates.screenDate(due.atZone(ThaiDates.ZONE).toLocalDate()) + " ("
                + dueDates.remaining(due, clock.instant()) + ")";
    }

    private StepView.CriterionView view(
            StepTask task, CriterionProgress progress, boolean works, UnaryOperator<String> names) {
        Optional<CriterionMark> mark = progress.mark();
        return new StepView.CriterionView(
                progress.criterion().number(),
                progress.criterion().text(),
                progress.state(),
                progress.state().thaiName(),
                progress.evidence().stream()
                        .map(item -> view(task, item, works, names))
                        .toList(),
                mark.filter(said -> said.reason() != null)
                        .map(said -> new StepView.ReasonView(
                                said.reason(), names.apply(said.reasonBy()), said.reasonAccepted()))
                        .orElse(null),
                mark.map(CriterionMark::confirmedBy).map(names).orElse(null),
                mark.map(CriterionMark::confirmedAt).map(ThaiDates::screenTime).orElse(null),
                works && (progress.state() == CriterionState.MISSING || progress.state() == CriterionState.OPEN_UNTIL),
                mark.map(said -> mayAcceptReason(task, said)).orElse(false),
                mayConfirm(task, progress));
    }

    private StepView.EvidenceView view(StepTask task, EvidenceItem item, boolean works, UnaryOperator<String> names) {
        return new StepView.EvidenceView(
                item.rule().key(),
                item.rule().kind().name().toLowerCase(Locale.ROOT),
                item.name(),
                item.present(),
                item.note(),
                item.page(),
                item.files().stream()
                        .map(file -> view(task, file, works, names))
                        .toList());
    }

    private StepView.FileView view(StepTask task, EvidenceFile file, boolean works, UnaryOperator<String> names) {
        return new StepView.FileView(
                file.fileId(),
                file.fileName(),
                file.fileSize(),
                ThaiDates.screenTime(file.addedAt()),
                names.apply(file.addedBy()),
                href(file.fileId()),
                works && file.addedBy().equals(task.person()));
    }

    private StepView.DocumentView view(DocumentSummary document) {
        return new StepView.DocumentView(
                document.name(),
                document.subject(),
                document.stateName(),
                document.number(),
                document.version(),
                href(document.docxFile()),
                href(document.pdfFile()));
    }

    private static StepView.EventView view(StepEvent event, UnaryOperator<String> names) {
        return new StepView.EventView(
                ThaiDates.screenTime(event.at()), names.apply(event.who()), event.what(), event.remark());
    }

    private static String href(UUID file) {
        return file == null ? null : "/office/files/" + file;
    }

    private String name(String person) {
        return YearOpening.BY_TIMER.equals(person)
                ? "ระบบอำนวย"
                : organization.person(person).map(PersonView::fullName).orElse(person);
    }
}
