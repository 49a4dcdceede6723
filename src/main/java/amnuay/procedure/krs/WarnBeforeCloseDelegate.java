package amnuay.procedure.krs;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Warns those whose results are still missing some days before a round closes. */
@Component("krsWarnBeforeClose")
class WarnBeforeCloseDelegate implements JavaDelegate {

    private final RoundAlarms alarms;

    WarnBeforeCloseDelegate(RoundAlarms alarms) {
        this.alarms = alarms;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alarms.warn(UUID.fromString((String) execution.getVariable(Krs.ROUND)));
    }
}
