package amnuay.procedure.servicesurvey;

import amnuay.procedure.RecordEvidence;
import amnuay.procedure.StepTask;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code record:survey-questionnaire}: satisfaction and dissatisfaction are both asked, and both must be answered. */
@Component
class SurveyQuestionnaireEvidence implements RecordEvidence {

    private final Surveys surveys;

    SurveyQuestionnaireEvidence(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public String name() {
        return "survey-questionnaire";
    }

    @Override
    public Optional<String> missing(StepTask task) {
        return surveys.find(task.year().buddhistYear())
                .map(survey -> Completeness.missing(survey.questionnaire()))
                .orElse(Optional.of("ยังไม่มีแบบสอบถามของปีนี้"));
    }

    @Override
    public Optional<String> page(StepTask task) {
        return Optional.of(ServiceSurvey.page(task.year()) + "/questionnaire");
    }
}
