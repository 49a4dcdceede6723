package amnuay.procedure.krs;

import amnuay.document.Documents;
import amnuay.procedure.ApprovalForm;
import amnuay.procedure.Approvals;
import amnuay.procedure.StepTask;
import org.springframework.stereotype.Component;

/** Step ๔: group director, deputy director and director decide about the drafted order, one after the other. */
@Component
class ApproveAppointingOrder extends ApprovalForm {

    private final Documents documents;

    ApproveAppointingOrder(Approvals approvals, Documents documents) {
        super("krs-approve-appointing-order", Krs.APPOINTING_ORDER, "ร่างคำสั่งแต่งตั้งคณะทำงาน KRS", approvals);
        this.documents = documents;
    }

    /** Only the last one's word makes it an order. */
    @Override
    protected void approved(StepTask task) {
        if (task.step().taskKey().equals(Krs.APPROVE_BY_DIRECTOR)) {
            documents.approve(task.businessKey(), Krs.APPOINTING_ORDER);
        }
    }
}
