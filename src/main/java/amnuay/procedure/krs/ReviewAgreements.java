package amnuay.procedure.krs;

import amnuay.document.DocumentSummary;
import amnuay.document.Documents;
import amnuay.notification.Notice;
import amnuay.notification.Notices;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.procedure.ApprovalForm;
import amnuay.procedure.Approvals;
import amnuay.procedure.StepTask;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Step ๘: the group director checks all agreements at once; approved, they go to those who sign them. */
@Component
class ReviewAgreements extends ApprovalForm {

    private final Agreements agreements;
    private final Documents documents;
    private final Organization organization;
    private final Notices notices;

    ReviewAgreements(
            Approvals approvals,
            Agreements agreements,
            Documents documents,
            Organization organization,
            Notices notices) {
        super("krs-review-agreements", AgreementParties.MATTER, "ร่างข้อตกลงการปฏิบัติงาน KRS", approvals);
        this.agreements = agreements;
        this.documents = documents;
        this.organization = organization;
        this.notices = notices;
    }

    @Override
    protected Map<String, Object> shown(StepTask task) {
        return Map.of("page", AgreementsSignedEvidence.pageLink(task, "เปิดหน้าข้อตกลงเพื่ออ่านทุกฉบับ"));
    }

    @Override
    protected List<String> papers(StepTask task) {
        return agreements.of(task.year().buddhistYear()).stream()
                .map(Agreement::document)
                .toList();
    }

    @Override
    protected void approved(StepTask task) {
        Map<String, PersonView> people =
                organization.people().stream().collect(Collectors.toMap(PersonView::id, Function.identity()));
        int year = task.year().buddhistYear();
        String dueOn = ThaiDates.longDate(agreements.plan(year).orElseThrow().dueOn());
        for (Agreement agreement : agreements.of(year)) {
            DocumentSummary paper = documents.approve(task.businessKey(), agreement.document());
            PersonView person = agreement.kind() == AgreementKind.STAFF ? people.get(agreement.party()) : null;
            if (person != null) {
                tell(person, paper, dueOn, year);
            }
        }
    }

    private void tell(PersonView person, DocumentSummary paper, String dueOn, int year) {
        notices.send(new Notice(
                paper.businessKey() + ":agreement:" + paper.name(),
                person.id(),
                person.email(),
                person.fullName(),
                "krs/agreement-ready",
                Map.of("fiscalYear", ThaiText.digits(year), "dueOn", dueOn),
                "/office/files/" + paper.pdfFile()));
    }
}
