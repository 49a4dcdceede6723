package amnuay.procedure;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes the draft of the paper that the service task names in its property {@code document}. */
@Component("writePaper")
class WritePaperDelegate implements JavaDelegate {

    private final Papers papers;

    WritePaperDelegate(Papers papers) {
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        papers.write(execution);
    }
}
