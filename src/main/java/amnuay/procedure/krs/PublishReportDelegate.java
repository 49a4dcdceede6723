package amnuay.procedure.krs;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Files the annual report that the director has agreed to, and tells everybody. */
@Component("krsPublishReport")
class PublishReportDelegate implements JavaDelegate {

    private final AnnualReport report;

    PublishReportDelegate(AnnualReport report) {
        this.report = report;
    }

    @Override
    public void execute(DelegateExecution execution) {
        report.publish(execution.getProcessBusinessKey(), Krs.yearOf(execution), execution.getActivityInstanceId());
    }
}
