package amnuay.procedure.krs;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes the draft of the annual report. */
@Component("krsWriteReport")
class WriteReportDelegate implements JavaDelegate {

    private final AnnualReport report;

    WriteReportDelegate(AnnualReport report) {
        this.report = report;
    }

    @Override
    public void execute(DelegateExecution execution) {
        report.write(execution.getProcessBusinessKey(), Krs.yearOf(execution), execution.getActivityInstanceId());
    }
}
