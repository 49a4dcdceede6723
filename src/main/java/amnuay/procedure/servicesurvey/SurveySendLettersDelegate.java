package amnuay.procedure.servicesurvey;

import amnuay.thai.FiscalYear;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Files the numbered letter and memo and sends every school and unit its link. */
@Component("surveySendLetters")
class SurveySendLettersDelegate implements JavaDelegate {

    private final SurveyLetters letters;

    SurveySendLettersDelegate(SurveyLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.send(new FiscalYear(ServiceSurvey.yearOf(execution)), execution.getActivityInstanceId());
    }
}
