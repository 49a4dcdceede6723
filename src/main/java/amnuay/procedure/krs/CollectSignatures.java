package amnuay.procedure.krs;

import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Step ๘: signatures are noted on the page of the agreements; here a clerk says that no more are waited for. */
@Component
class CollectSignatures implements UserTaskForm<CollectSignatures.Form> {

    /** @param note for the trail of the step; null when there is nothing to say */
    record Form(@Size(max = 2000, message = "หมายเหตุยาวเกิน ๒,๐๐๐ ตัวอักษร") String note) {}

    private final Agreements agreements;

    CollectSignatures(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public String formId() {
        return "krs-collect-signatures";
    }

    @Override
    public Optional<LocalDate> announced(StepTask task) {
        return agreements.plan(task.year().buddhistYear()).map(AgreementPlan::dueOn);
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        return Map.of("page", AgreementsSignedEvidence.pageLink(task, "เปิดหน้าข้อตกลงเพื่อบันทึกการลงนาม"));
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        return Map.of();
    }
}
