package amnuay.procedure.krs;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** At the close of a round: tells the director which results are missing. */
@Component("krsEscalateLate")
class EscalateLateDelegate implements JavaDelegate {

    private final RoundAlarms alarms;

    EscalateLateDelegate(RoundAlarms alarms) {
        this.alarms = alarms;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alarms.escalate(UUID.fromString((String) execution.getVariable(Krs.ROUND)));
    }
}
