package amnuay.procedure;

import jakarta.validation.constraints.AssertTrue;
import java.util.Map;

/** Taking over a year: the evidence of the steps done on paper is attached in the tab; here a person says that it is complete. */
public class AdoptedEvidenceForm implements UserTaskForm<AdoptedEvidenceForm.Form> {

    /** @param complete whether everything is attached */
    public record Form(
            @AssertTrue(message = "กรุณายืนยันว่าแนบหลักฐานของขั้นตอนที่ทำไว้แล้วครบถ้วน") boolean complete) {}

    private final String formId;

    /** @param formId of the procedure's own form */
    public AdoptedEvidenceForm(String formId) {
        this.formId = formId;
    }

    @Override
    public final String formId() {
        return formId;
    }

    @Override
    public final Map<String, Object> complete(StepTask task, Form form) {
        return Map.of();
    }
}
