package amnuay.procedure.krs;

import amnuay.document.Documents;
import amnuay.procedure.ApprovalForm;
import amnuay.procedure.Approvals;
import amnuay.procedure.StepTask;
import org.springframework.stereotype.Component;

/** Step ๗: the group director approves the year's calendar. */
@Component
class ApproveCalendar extends ApprovalForm {

    private final Documents documents;

    ApproveCalendar(Approvals approvals, Documents documents) {
        super("krs-approve-calendar", CalendarSheet.NAME, "ปฏิทินการดำเนินงาน KRS", approvals);
        this.documents = documents;
    }

    @Override
    protected void approved(StepTask task) {
        documents.approve(task.businessKey(), CalendarSheet.NAME);
    }
}
