package amnuay.procedure.servicesurvey;

import amnuay.procedure.Approvals;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import amnuay.thai.ThaiDates;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step ๒: the questionnaire, made on its page, is put forward with the days on which answers are taken. */
@Component
class DraftQuestionnaire implements UserTaskForm<DraftQuestionnaire.Form> {

    static final String MATTER = "survey-questionnaire";

    record Form(
            @NotNull(message = "กรุณากรอกวันเปิดรับคำตอบ") LocalDate opens,
            @NotNull(message = "กรุณากรอกวันปิดรับคำตอบ") LocalDate closes) {}

    private final Surveys surveys;
    private final SurveySchedule schedule;
    private final SurveyCourses courses;
    private final Approvals approvals;

    DraftQuestionnaire(Surveys surveys, SurveySchedule schedule, SurveyCourses courses, Approvals approvals) {
        this.surveys = surveys;
        this.schedule = schedule;
        this.courses = courses;
        this.approvals = approvals;
    }

    @Override
    public String formId() {
        return "service-survey-draft-questionnaire";
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        int year = task.year().buddhistYear();
        surveys.prepare(year);
        SurveySchedule.Period period = schedule.find(year).orElseGet(schedule::usual);
        return Map.of(
                "returned", approvals.lastReturn(task, MATTER).orElse(""),
                "page", ServiceSurvey.page(task.year()) + "/questionnaire",
                "opens", ThaiDates.typed(period.opens()),
                "closes", ThaiDates.typed(period.closes()));
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        int year = task.year().buddhistYear();
        Completeness.require(surveys.of(year).questionnaire());
        schedule.plan(year, new SurveySchedule.Period(form.opens(), form.closes()));
        courses.propose(year);
        approvals.clear(task, MATTER);
        return Map.of();
    }
}
