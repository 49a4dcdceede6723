package amnuay.procedure.groupmanagement;

import amnuay.document.Documents;
import amnuay.procedure.Approvals;
import amnuay.procedure.PaperApproval;
import amnuay.procedure.StepTask;
import org.springframework.stereotype.Component;

/** Approval of the year's plan; one that is returned may be changed again. */
@Component
class PlanApproval extends PaperApproval {

    private final GroupPlan plan;

    PlanApproval(Approvals approvals, Documents documents, GroupPlan plan) {
        super(
                "group-management-approve-plan",
                GroupManagement.ANNUAL_PLAN,
                "แผนการดำเนินงานประจำปีของกลุ่มอำนวยการ",
                "Step01_ApprovePlanByDirector",
                approvals,
                documents);
        this.plan = plan;
    }

    @Override
    protected void returned(StepTask task) {
        plan.reopen(task.year().buddhistYear());
    }
}
