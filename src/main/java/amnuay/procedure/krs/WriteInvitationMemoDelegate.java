package amnuay.procedure.krs;

import amnuay.thai.FiscalYear;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes the draft of the invitation memo. */
@Component("krsWriteInvitationMemo")
class WriteInvitationMemoDelegate implements JavaDelegate {

    private final InvitationMemo memo;

    WriteInvitationMemoDelegate(InvitationMemo memo) {
        this.memo = memo;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FiscalYear year = new FiscalYear((Integer) execution.getVariable(Krs.FISCAL_YEAR));
        memo.write(execution.getProcessBusinessKey(), year, execution.getActivityInstanceId());
    }
}
