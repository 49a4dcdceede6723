package amnuay.procedure.servicesurvey;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Locks the approved questionnaire and makes the links; asked again, it does nothing. */
@Component("surveyPublish")
class SurveyPublishDelegate implements JavaDelegate {

    private final Surveys surveys;
    private final SurveySchedule schedule;

    SurveyPublishDelegate(Surveys surveys, SurveySchedule schedule) {
        this.surveys = surveys;
        this.schedule = schedule;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int year = ServiceSurvey.yearOf(execution);
        SurveySchedule.Period period = schedule.orUsual(year);
        if (surveys.of(year).state() == SurveyState.DRAFT) {
            surveys.publish(year, period.opensAt(), period.closesAt());
        }
    }
}
