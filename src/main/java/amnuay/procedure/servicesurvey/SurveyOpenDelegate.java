package amnuay.procedure.servicesurvey;

import amnuay.notification.Notice;
import amnuay.notification.Notices;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.Role;
import amnuay.thai.FiscalYear;
import amnuay.thai.ThaiText;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the group's staff that the public form takes answers now. */
@Component("surveyOpen")
class SurveyOpenDelegate implements JavaDelegate {

    private final SurveySchedule schedule;
    private final Organization organization;
    private final Notices notices;

    SurveyOpenDelegate(SurveySchedule schedule, Organization organization, Notices notices) {
        this.schedule = schedule;
        this.organization = organization;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FiscalYear year = new FiscalYear(ServiceSurvey.yearOf(execution));
        Map<String, Object> values = Map.of(
                "fiscalYear",
                ThaiText.digits(year.buddhistYear()),
                "period",
                schedule.orUsual(year.buddhistYear()).words());
        for (PersonView person : organization.withRole(Role.GROUP_STAFF)) {
            notices.send(new Notice(
                    execution.getProcessBusinessKey() + ":opened",
                    person.id(),
                    person.email(),
                    person.fullName(),
                    "service-survey/opened",
                    values,
                    ServiceSurvey.page(year)));
        }
    }
}
