package amnuay.procedure.servicesurvey;

import amnuay.document.Documents;
import amnuay.procedure.LetterAndMemoNumbering;
import amnuay.procedure.StepTask;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step ๓: letter and memo get their numbers, while there is time left to answer. */
@Component
class IssueLetters extends LetterAndMemoNumbering {

    private final SurveySchedule schedule;

    IssueLetters(Documents documents, SurveySchedule schedule, Clock clock) {
        super("service-survey-issue-letters", SchoolLetter.NAME, UnitMemo.NAME, documents, clock);
        this.schedule = schedule;
    }

    @Override
    protected Map<String, Object> shown(StepTask task) {
        return Map.of("survey", ServiceSurvey.page(task.year()));
    }

    @Override
    protected void requireTime(StepTask task) {
        schedule.requireTimeLeft(task.year().buddhistYear());
    }
}
