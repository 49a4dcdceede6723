package amnuay.procedure.krs;

import amnuay.document.DocumentSummary;
import amnuay.document.Documents;
import amnuay.notification.Notice;
import amnuay.notification.Notices;
import amnuay.organization.Organization;
import amnuay.thai.FiscalYear;
import amnuay.thai.ThaiText;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Files the approved handbook and tells everybody in the office where to read it. */
@Component("krsPublishHandbook")
class PublishHandbookDelegate implements JavaDelegate {

    private final Documents documents;
    private final Organization organization;
    private final Notices notices;

    PublishHandbookDelegate(Documents documents, Organization organization, Notices notices) {
        this.documents = documents;
        this.organization = organization;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FiscalYear year = Krs.yearOf(execution);
        DocumentSummary handbook =
                documents.file(execution.getProcessBusinessKey(), Handbook.NAME, execution.getActivityInstanceId());
        Map<String, Object> values = Map.of("fiscalYear", ThaiText.digits(year.buddhistYear()));
        organization
                .people()
                .forEach(person -> notices.send(new Notice(
                        handbook.businessKey() + ":handbook:" + handbook.version(),
                        person.id(),
                        person.email(),
                        person.fullName(),
                        "krs/handbook-published",
                        values,
                        "/office/files/" + handbook.pdfFile())));
    }
}
