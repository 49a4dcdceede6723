package amnuay.procedure.servicesurvey;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends the public form, if its day has not done so; sheets of paper may still be typed in until they are confirmed. */
@Component("surveyClose")
class SurveyCloseDelegate implements JavaDelegate {

    private final Surveys surveys;

    SurveyCloseDelegate(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        surveys.endOnline(ServiceSurvey.yearOf(execution));
    }
}
