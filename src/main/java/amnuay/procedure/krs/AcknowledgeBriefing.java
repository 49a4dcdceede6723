package amnuay.procedure.krs;

import amnuay.document.DocumentState;
import amnuay.document.Documents;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import amnuay.thai.ThaiDates;
import jakarta.validation.constraints.AssertTrue;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Step ๖, once per absent person: they read what was explained and say that they know it. */
@Component
class AcknowledgeBriefing implements UserTaskForm<AcknowledgeBriefing.Form> {

    record Form(@AssertTrue(message = "กรุณาทำเครื่องหมายว่าได้อ่านและรับทราบแล้ว") boolean acknowledged) {}

    private final Briefings briefings;
    private final Documents documents;
    private final Organization organization;

    AcknowledgeBriefing(Briefings briefings, Documents documents, Organization organization) {
        this.briefings = briefings;
        this.documents = documents;
        this.organization = organization;
    }

    @Override
    public String formId() {
        return "krs-acknowledge-briefing";
    }

    @Override
    public Optional<String> about(StepTask task) {
        return organization.person(task.requiredSubject()).map(PersonView::fullName);
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        Briefing briefing = briefings.get(task.year().buddhistYear());
        return Map.of(
                "meeting",
                        "การประชุมชี้แจงเมื่อ "
                                + ThaiDates.screenDate(
                                        briefing.heldOn() == null ? briefing.plannedDate() : briefing.heldOn()),
                "topics", "**เรื่องที่ชี้แจง**\n\n" + Lines.markdown(briefing.agenda()),
                "handbook", handbook(task.businessKey()));
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        briefings.acknowledge(task.year().buddhistYear(), task.requiredSubject(), task.person());
        return Map.of();
    }

    private String handbook(String businessKey) {
        return documents
                .find(businessKey, Handbook.NAME)
                .filter(handbook -> handbook.state() == DocumentState.FILED)
                .map(handbook -> "[เปิดคู่มือการประเมิน (PDF)](/office/files/" + handbook.pdfFile() + ")")
                .orElse("");
    }
}
