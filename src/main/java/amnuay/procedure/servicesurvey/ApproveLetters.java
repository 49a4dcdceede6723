package amnuay.procedure.servicesurvey;

import amnuay.document.Documents;
import amnuay.procedure.ApprovalForm;
import amnuay.procedure.Approvals;
import amnuay.procedure.StepTask;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step ๓: group director, then director, decide about letter and memo together. */
@Component
class ApproveLetters extends ApprovalForm {

    private static final String BY_DIRECTOR = "Step03_ApproveLettersByDirector";

    private final Documents documents;

    ApproveLetters(Approvals approvals, Documents documents) {
        super(
                "service-survey-approve-letters",
                SchoolLetter.NAME,
                "หนังสือถึงสถานศึกษาและบันทึกถึงกลุ่มงานเรื่องแบบสอบถาม",
                approvals);
        this.documents = documents;
    }

    @Override
    protected Map<String, Object> shown(StepTask task) {
        return Map.of("survey", ServiceSurvey.page(task.year()));
    }

    @Override
    protected List<String> papers(StepTask task) {
        return List.of(SchoolLetter.NAME, UnitMemo.NAME);
    }

    @Override
    protected void approved(StepTask task) {
        if (task.step().taskKey().equals(BY_DIRECTOR)) {
            documents.approve(task.businessKey(), SchoolLetter.NAME);
            documents.approve(task.businessKey(), UnitMemo.NAME);
        }
    }
}
