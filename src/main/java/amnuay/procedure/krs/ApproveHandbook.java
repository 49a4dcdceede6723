package amnuay.procedure.krs;

import amnuay.document.Documents;
import amnuay.procedure.ApprovalForm;
import amnuay.procedure.Approvals;
import amnuay.procedure.StepTask;
import org.springframework.stereotype.Component;

/** Step ๕: group director, deputy director and director decide about the handbook, one after the other. */
@Component
class ApproveHandbook extends ApprovalForm {

    private static final String BY_DIRECTOR = "Step05_ApproveHandbookByDirector";

    private final Documents documents;

    ApproveHandbook(Approvals approvals, Documents documents) {
        super("krs-approve-handbook", Handbook.NAME, "ร่างคู่มือการประเมิน KRS", approvals);
        this.documents = documents;
    }

    /** Only the last one's word makes it the office's handbook. */
    @Override
    protected void approved(StepTask task) {
        if (task.step().taskKey().equals(BY_DIRECTOR)) {
            documents.approve(task.businessKey(), Handbook.NAME);
        }
    }
}
