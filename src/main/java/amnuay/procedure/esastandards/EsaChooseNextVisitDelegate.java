package amnuay.procedure.esastandards;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Plans the next time of monitoring, or finds that none is left before the self-assessment opens. */
@Component("esaChooseNextVisit")
class EsaChooseNextVisitDelegate implements JavaDelegate {

    private static final String ANOTHER_VISIT = "anotherVisit";

    private final Monitoring monitoring;

    EsaChooseNextVisitDelegate(Monitoring monitoring) {
        this.monitoring = monitoring;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                ANOTHER_VISIT,
                monitoring.planNext(EsaStandards.yearOf(execution)).isPresent());
    }
}
