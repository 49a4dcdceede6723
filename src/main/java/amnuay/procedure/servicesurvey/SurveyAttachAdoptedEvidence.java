package amnuay.procedure.servicesurvey;

import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import jakarta.validation.constraints.AssertTrue;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Taking over a year: the evidence of the steps done on paper is attached in the tab; here a person says that it is complete. */
@Component
class SurveyAttachAdoptedEvidence implements UserTaskForm<SurveyAttachAdoptedEvidence.Form> {

    record Form(@AssertTrue(message = "กรุณายืนยันว่าแนบหลักฐานของขั้นตอนที่ทำไว้แล้วครบถ้วน") boolean complete) {}

    @Override
    public String formId() {
        return "service-survey-attach-adopted-evidence";
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        return Map.of();
    }
}
