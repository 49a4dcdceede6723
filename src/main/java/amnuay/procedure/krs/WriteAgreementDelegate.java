package amnuay.procedure.krs;

import amnuay.thai.FiscalYear;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes the draft of one agreement, the {@code subject} of its branch. */
@Component("krsWriteAgreement")
class WriteAgreementDelegate implements JavaDelegate {

    private final AgreementPaper paper;

    WriteAgreementDelegate(AgreementPaper paper) {
        this.paper = paper;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FiscalYear year = Krs.yearOf(execution);
        UUID agreement = UUID.fromString((String) execution.getVariable(Krs.SUBJECT));
        paper.write(execution.getProcessBusinessKey(), year, agreement, execution.getActivityInstanceId());
    }
}
