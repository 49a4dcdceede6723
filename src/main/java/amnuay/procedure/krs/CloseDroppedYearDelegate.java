package amnuay.procedure.krs;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells everybody that the year's results are not used. */
@Component("krsCloseDroppedYear")
class CloseDroppedYearDelegate implements JavaDelegate {

    private final DroppedYears years;

    CloseDroppedYearDelegate(DroppedYears years) {
        this.years = years;
    }

    @Override
    public void execute(DelegateExecution execution) {
        years.tell(Krs.yearOf(execution));
    }
}
