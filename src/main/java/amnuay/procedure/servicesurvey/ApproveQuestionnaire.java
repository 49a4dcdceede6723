package amnuay.procedure.servicesurvey;

import amnuay.procedure.ApprovalForm;
import amnuay.procedure.Approvals;
import amnuay.procedure.StepTask;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step ๒: group director, then director, agree to what is asked; nobody may have changed it in between. */
@Component
class ApproveQuestionnaire extends ApprovalForm {

    private final Surveys surveys;
    private final SurveySchedule schedule;
    private final SurveyCourses courses;

    ApproveQuestionnaire(Approvals approvals, Surveys surveys, SurveySchedule schedule, SurveyCourses courses) {
        super(
                "service-survey-approve-questionnaire",
                DraftQuestionnaire.MATTER,
                "แบบสอบถามความพึงพอใจและไม่พึงพอใจ",
                approvals);
        this.surveys = surveys;
        this.schedule = schedule;
        this.courses = courses;
    }

    @Override
    protected Map<String, Object> shown(StepTask task) {
        int year = task.year().buddhistYear();
        Questionnaire asked = surveys.of(year).questionnaire();
        return Map.of(
                "page",
                ServiceSurvey.page(task.year()) + "/questionnaire",
                "asked",
                "มี " + asked.groups().size() + " กลุ่มผู้ตอบ "
                        + asked.questions().count() + " ข้อ รับคำตอบ"
                        + schedule.find(year).map(SurveySchedule.Period::words).orElse(""));
    }

    @Override
    protected void approved(StepTask task) {
        int year = task.year().buddhistYear();
        courses.requireAsProposed(year);
        schedule.requireTimeLeft(year);
    }
}
