package amnuay.procedure.servicesurvey;

import amnuay.document.Documents;
import amnuay.procedure.Approvals;
import amnuay.procedure.PaperApproval;
import amnuay.procedure.StepTask;
import org.springframework.stereotype.Component;

/** Step ๖: group director, then director, agree to the plan while every item can still be done in time. */
@Component
class ApproveImprovementPlan extends PaperApproval {

    private final Improvements improvements;

    ApproveImprovementPlan(Approvals approvals, Documents documents, Improvements improvements) {
        super(
                "service-survey-approve-improvement-plan",
                ImprovementPlan.NAME,
                "แผนปรับปรุงการให้บริการ",
                "Step06_ApproveImprovementPlanByDirector",
                approvals,
                documents);
        this.improvements = improvements;
    }

    @Override
    protected void approved(StepTask task) {
        improvements.requirePossible(task.year().buddhistYear());
        super.approved(task);
    }
}
