package amnuay.procedure.esastandards;

import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import jakarta.validation.constraints.AssertTrue;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Taking over a year: the evidence of the steps done on paper is attached in the tab; here a person says that it is complete. Since the
 * points were studied on paper, they stand fast from now on.
 */
@Component
class AttachEsaEvidence implements UserTaskForm<AttachEsaEvidence.Form> {

    record Form(@AssertTrue(message = "กรุณายืนยันว่าแนบหลักฐานของขั้นตอนที่ทำไว้แล้วครบถ้วน") boolean complete) {}

    private final EsaYears years;

    AttachEsaEvidence(EsaYears years) {
        this.years = years;
    }

    @Override
    public String formId() {
        return "esa-standards-attach-adopted-evidence";
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        years.fix(task.year().buddhistYear());
        return Map.of();
    }
}
