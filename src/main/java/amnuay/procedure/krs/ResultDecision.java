package amnuay.procedure.krs;

import amnuay.procedure.ApprovalForm;
import amnuay.procedure.Approvals;
import amnuay.procedure.StepTask;
import java.util.Map;
import java.util.Optional;

/** Step ๙: somebody judges a reported result; a return sends it back to its keepers, who report it anew. */
abstract class ResultDecision extends ApprovalForm {

    private final Results results;
    private final ResultTasks tasks;

    ResultDecision(String formId, Approvals approvals, Results results, ResultTasks tasks) {
        super(formId, Krs.RESULT, "ผลการดำเนินงานตัวชี้วัด", approvals);
        this.results = results;
        this.tasks = tasks;
    }

    @Override
    public Optional<String> about(StepTask task) {
        return Optional.of(tasks.about(task));
    }

    @Override
    protected Map<String, Object> shown(StepTask task) {
        return Map.of("indicatorTitle", tasks.title(task), "result", tasks.reported(task));
    }

    @Override
    protected void returned(StepTask task) {
        results.returned(tasks.result(task).id());
    }
}
