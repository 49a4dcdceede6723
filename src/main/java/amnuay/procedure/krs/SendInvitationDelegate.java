package amnuay.procedure.krs;

import amnuay.document.Documents;
import amnuay.thai.FiscalYear;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Files the numbered invitation memo and sends it to everybody in the office. */
@Component("krsSendInvitation")
class SendInvitationDelegate implements JavaDelegate {

    private final Documents documents;
    private final Invitation invitation;

    SendInvitationDelegate(Documents documents, Invitation invitation) {
        this.documents = documents;
        this.invitation = invitation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FiscalYear year = new FiscalYear((Integer) execution.getVariable(Krs.FISCAL_YEAR));
        String businessKey = execution.getProcessBusinessKey();
        documents.file(businessKey, Krs.INVITATION_MEMO, execution.getActivityInstanceId());
        invitation.send(businessKey, year);
    }
}
