package amnuay.procedure.krs;

import amnuay.document.Documents;
import amnuay.procedure.ApprovalForm;
import amnuay.procedure.Approvals;
import amnuay.procedure.StepTask;
import org.springframework.stereotype.Component;

/** Step ๒: the group director approves the memo that invites to the meeting. */
@Component
class ApproveInvitationMemo extends ApprovalForm {

    private final Documents documents;

    ApproveInvitationMemo(Approvals approvals, Documents documents) {
        super("krs-approve-invitation-memo", Krs.INVITATION_MEMO, "บันทึกเชิญประชุมชี้แจง KRS", approvals);
        this.documents = documents;
    }

    @Override
    protected void approved(StepTask task) {
        documents.approve(task.businessKey(), Krs.INVITATION_MEMO);
    }
}
