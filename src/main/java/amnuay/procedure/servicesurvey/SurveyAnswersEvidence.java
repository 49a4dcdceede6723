package amnuay.procedure.servicesurvey;

import amnuay.procedure.RecordEvidence;
import amnuay.procedure.StepTask;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code record:survey-answers}: answered questionnaires have come in. */
@Component
class SurveyAnswersEvidence implements RecordEvidence {

    private final Surveys surveys;
    private final ReceivedSheets received;

    SurveyAnswersEvidence(Surveys surveys, ReceivedSheets received) {
        this.surveys = surveys;
        this.received = received;
    }

    @Override
    public String name() {
        return "survey-answers";
    }

    @Override
    public Optional<String> missing(StepTask task) {
        int year = task.year().buddhistYear();
        return surveys.find(year).isEmpty() || received.of(year).all() == 0
                ? Optional.of("ยังไม่มีแบบสอบถามที่ตอบแล้วแม้แต่ชุดเดียว")
                : Optional.empty();
    }

    @Override
    public Optional<String> page(StepTask task) {
        return Optional.of(ServiceSurvey.page(task.year()) + "/results");
    }
}
