package amnuay.procedure.krs;

import amnuay.procedure.Approvals;
import org.springframework.stereotype.Component;

/** Step ๙: the indicator's supervisor approves the result or returns it. */
@Component
class ReviewResult extends ResultDecision {

    ReviewResult(Approvals approvals, Results results, ResultTasks tasks) {
        super("krs-review-result", approvals, results, tasks);
    }
}
