package amnuay.procedure.krs;

import amnuay.document.Documents;
import amnuay.procedure.ApprovalForm;
import amnuay.procedure.Approvals;
import amnuay.procedure.StepTask;
import java.util.List;
import org.springframework.stereotype.Component;

/** Step ๖: group director, then director, decide about letter and memo together. */
@Component
class ApproveBriefingInvitations extends ApprovalForm {

    private static final String BY_DIRECTOR = "Step06_ApproveBriefingInvitationsByDirector";

    private final Documents documents;

    ApproveBriefingInvitations(Approvals approvals, Documents documents) {
        super(
                "krs-approve-briefing-invitations",
                BriefingInvitations.MATTER,
                "หนังสือและบันทึกเชิญประชุมชี้แจง KRS",
                approvals);
        this.documents = documents;
    }

    @Override
    protected List<String> papers(StepTask task) {
        return List.of(BriefingInvitations.LETTER, BriefingInvitations.MEMO);
    }

    @Override
    protected void approved(StepTask task) {
        if (task.step().taskKey().equals(BY_DIRECTOR)) {
            documents.approve(task.businessKey(), BriefingInvitations.LETTER);
            documents.approve(task.businessKey(), BriefingInvitations.MEMO);
        }
    }
}
