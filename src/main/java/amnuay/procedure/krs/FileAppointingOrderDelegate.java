package amnuay.procedure.krs;

import amnuay.document.Documents;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes the order once more with its number and date, and closes it. */
@Component("krsFileAppointingOrder")
class FileAppointingOrderDelegate implements JavaDelegate {

    private final Documents documents;

    FileAppointingOrderDelegate(Documents documents) {
        this.documents = documents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        documents.file(execution.getProcessBusinessKey(), Krs.APPOINTING_ORDER, execution.getActivityInstanceId());
    }
}
