package amnuay.procedure.krs;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out whether progress is to be asked for once more before the year's last round closes. */
@Component("krsChooseNextReport")
class ChooseNextReportDelegate implements JavaDelegate {

    private static final String ANOTHER_REPORT = "anotherReport";

    private final KrsProgress progress;

    ChooseNextReportDelegate(KrsProgress progress) {
        this.progress = progress;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                ANOTHER_REPORT, progress.another(Krs.yearOf(execution).buddhistYear()));
    }
}
