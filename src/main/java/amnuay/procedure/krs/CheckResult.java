package amnuay.procedure.krs;

import amnuay.procedure.Approvals;
import amnuay.procedure.StepTask;
import org.springframework.stereotype.Component;

/** Step ๙: the office's coordinator (กพร.) passes the result or returns it; a result that passed may be typed into KRS. */
@Component
class CheckResult extends ResultDecision {

    private final Results results;
    private final ResultTasks tasks;

    CheckResult(Approvals approvals, Results results, ResultTasks tasks) {
        super("krs-check-result", approvals, results, tasks);
        this.results = results;
        this.tasks = tasks;
    }

    @Override
    protected void approved(StepTask task) {
        results.checked(tasks.result(task).id());
    }
}
