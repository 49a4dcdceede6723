package amnuay.procedure.krs;

import amnuay.thai.FiscalYear;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes the draft of the appointing order. */
@Component("krsWriteAppointingOrder")
class WriteAppointingOrderDelegate implements JavaDelegate {

    private final AppointingOrder order;

    WriteAppointingOrderDelegate(AppointingOrder order) {
        this.order = order;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FiscalYear year = new FiscalYear((Integer) execution.getVariable(Krs.FISCAL_YEAR));
        order.write(execution.getProcessBusinessKey(), year, execution.getActivityInstanceId());
    }
}
