package amnuay.procedure.krs;

import amnuay.thai.FiscalYear;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells everyone who is named in the order. */
@Component("krsNotifyAppointed")
class NotifyAppointedDelegate implements JavaDelegate {

    private final Appointed appointed;

    NotifyAppointedDelegate(Appointed appointed) {
        this.appointed = appointed;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FiscalYear year = new FiscalYear((Integer) execution.getVariable(Krs.FISCAL_YEAR));
        appointed.tell(execution.getProcessBusinessKey(), year);
    }
}
