package amnuay.procedure.krs;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes and files the report card of a result that has passed both checks. */
@Component("krsWriteReportCard")
class WriteReportCardDelegate implements JavaDelegate {

    private final ReportCard card;

    WriteReportCardDelegate(ReportCard card) {
        this.card = card;
    }

    @Override
    public void execute(DelegateExecution execution) {
        card.write(
                execution.getProcessBusinessKey(),
                UUID.fromString((String) execution.getVariable(Krs.SUBJECT)),
                execution.getActivityInstanceId());
    }
}
