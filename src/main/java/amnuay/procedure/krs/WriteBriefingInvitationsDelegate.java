package amnuay.procedure.krs;

import amnuay.thai.FiscalYear;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes the drafts of the letter and the memo that invite to the briefing. */
@Component("krsWriteBriefingInvitations")
class WriteBriefingInvitationsDelegate implements JavaDelegate {

    private final BriefingInvitations invitations;

    WriteBriefingInvitationsDelegate(BriefingInvitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FiscalYear year = Krs.yearOf(execution);
        invitations.write(execution.getProcessBusinessKey(), year, execution.getActivityInstanceId());
    }
}
