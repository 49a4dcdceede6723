package amnuay.procedure.krs;

import amnuay.thai.FiscalYear;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Files the numbered letter and memo and sends them out. */
@Component("krsSendBriefingInvitations")
class SendBriefingInvitationsDelegate implements JavaDelegate {

    private final BriefingInvitations invitations;

    SendBriefingInvitationsDelegate(BriefingInvitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FiscalYear year = Krs.yearOf(execution);
        invitations.send(execution.getProcessBusinessKey(), year, execution.getActivityInstanceId());
    }
}
