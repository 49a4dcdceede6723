package amnuay.procedure.servicesurvey;

import amnuay.document.Printable;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step ๔ while answers come in: it ends by itself when the survey closes; submitting it closes the survey before its day. */
@Component
class Collect implements UserTaskForm<Collect.Form> {

    record Form(
            @NotBlank(message = "กรุณากรอกเหตุผลที่ปิดรับคำตอบก่อนกำหนด")
                    @Size(min = 5, max = 1000, message = "เหตุผลที่ปิดรับคำตอบก่อนกำหนดต้องยาว ๕ ถึง ๑,๐๐๐ ตัวอักษร")
                    @Printable
                    String reason) {}

    private final SurveySchedule schedule;
    private final SurveyCourses courses;

    Collect(SurveySchedule schedule, SurveyCourses courses) {
        this.schedule = schedule;
        this.courses = courses;
    }

    @Override
    public String formId() {
        return "service-survey-collect";
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        return Map.of(
                "page", ServiceSurvey.page(task.year()) + "/results",
                "survey", ServiceSurvey.page(task.year()),
                "period",
                        "รับคำตอบ"
                                + schedule.orUsual(task.year().buddhistYear()).words());
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        courses.closeEarly(task.year().buddhistYear(), SurveyText.oneLine(form.reason()), task.person());
        return Map.of();
    }
}
