package amnuay.procedure.servicesurvey;

import amnuay.thai.FiscalYear;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the schools through whose link nobody has answered, some days before the end. */
@Component("surveyRemindSchools")
class SurveyRemindSchoolsDelegate implements JavaDelegate {

    private final SurveyLetters letters;

    SurveyRemindSchoolsDelegate(SurveyLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.remind(new FiscalYear(ServiceSurvey.yearOf(execution)));
    }
}
