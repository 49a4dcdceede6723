package amnuay.procedure.esastandards;

import amnuay.document.DocumentState;
import amnuay.document.Documents;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import jakarta.validation.constraints.AssertTrue;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Step ๓, once per member of the team: they read the calendar and what they answer for. */
@Component
class AcknowledgeCalendar implements UserTaskForm<AcknowledgeCalendar.Form> {

    record Form(@AssertTrue(message = "กรุณาทำเครื่องหมายว่าได้อ่านและรับทราบแล้ว") boolean acknowledged) {}

    private final AcknowledgementRepository acknowledgements;
    private final Points points;
    private final Documents documents;
    private final Organization organization;
    private final Clock clock;

    AcknowledgeCalendar(
            AcknowledgementRepository acknowledgements,
            Points points,
            Documents documents,
            Organization organization,
            Clock clock) {
        this.acknowledgements = acknowledgements;
        this.points = points;
        this.documents = documents;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "esa-standards-acknowledge";
    }

    @Override
    public Optional<String> about(StepTask task) {
        return organization.person(task.requiredSubject()).map(PersonView::fullName);
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        String owned = points.of(task.year().buddhistYear()).stream()
                .filter(point -> task.requiredSubject().equals(point.responsiblePerson()))
                .map(point -> "- " + point.title())
                .collect(Collectors.joining("\n"));
        return Map.of("calendar", calendar(task.businessKey()), "duties", "**ประเด็นที่ท่านรับผิดชอบ**\n\n" + owned);
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        int year = task.year().buddhistYear();
        if (!acknowledgements.existsByFiscalYearAndPerson(year, task.requiredSubject())) {
            acknowledgements.saveAndFlush(
                    new Acknowledgement(year, task.requiredSubject(), task.person(), clock.instant()));
        }
        return Map.of();
    }

    private String calendar(String businessKey) {
        return documents
                .find(businessKey, EsaStandards.CALENDAR)
                .filter(sheet -> sheet.state() == DocumentState.FILED)
                .map(sheet -> "[เปิดปฏิทิน (PDF)](/office/files/" + sheet.pdfFile() + ")")
                .orElse("");
    }
}
