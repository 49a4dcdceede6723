package amnuay.procedure;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Files the approved paper that the service task names in its property {@code document}. */
@Component("filePaper")
class FilePaperDelegate implements JavaDelegate {

    private final Papers papers;

    FilePaperDelegate(Papers papers) {
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        papers.file(execution);
    }
}
