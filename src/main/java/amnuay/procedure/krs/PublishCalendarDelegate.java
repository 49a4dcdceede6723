package amnuay.procedure.krs;

import amnuay.document.DocumentSummary;
import amnuay.document.Documents;
import amnuay.notification.Notice;
import amnuay.notification.Notices;
import amnuay.organization.Organization;
import amnuay.thai.FiscalYear;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Files the approved calendar and tells everybody in the office the dates of its rounds. */
@Component("krsPublishCalendar")
class PublishCalendarDelegate implements JavaDelegate {

    private final Rounds rounds;
    private final Documents documents;
    private final Organization organization;
    private final Notices notices;

    PublishCalendarDelegate(Rounds rounds, Documents documents, Organization organization, Notices notices) {
        this.rounds = rounds;
        this.documents = documents;
        this.organization = organization;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FiscalYear year = Krs.yearOf(execution);
        DocumentSummary calendar = documents.file(
                execution.getProcessBusinessKey(), CalendarSheet.NAME, execution.getActivityInstanceId());
        List<Map<String, String>> dates = rounds.of(year.buddhistYear()).stream()
                .map(round -> Map.of(
                        "name", round.name(),
                        "opens", ThaiDates.longDate(round.opens()),
                        "closes", ThaiDates.longDate(round.closes())))
                .toList();
        Map<String, Object> values = Map.of("fiscalYear", ThaiText.digits(year.buddhistYear()), "rounds", dates);
        organization
                .people()
                .forEach(person -> notices.send(new Notice(
                        calendar.businessKey() + ":calendar:" + calendar.version(),
                        person.id(),
                        person.email(),
                        person.fullName(),
                        "krs/calendar-published",
                        values,
                        "/office/files/" + calendar.pdfFile())));
    }
}
