package amnuay.procedure.krs;

import amnuay.thai.FiscalYear;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes the draft of the handbook. */
@Component("krsWriteHandbook")
class WriteHandbookDelegate implements JavaDelegate {

    private final Handbook handbook;

    WriteHandbookDelegate(Handbook handbook) {
        this.handbook = handbook;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FiscalYear year = Krs.yearOf(execution);
        handbook.write(execution.getProcessBusinessKey(), year, execution.getActivityInstanceId());
    }
}
