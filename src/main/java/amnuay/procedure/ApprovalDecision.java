package amnuay.procedure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One decision in an approval; stays for ever, but counts only until the author submits again. */
@Entity
class ApprovalDecision {

    @Id
    private UUID id;

    private String businessKey;
    private String matter;
    private String subject;
    private String taskKey;
    private String decision;
    private String remark;
    private String decidedBy;
    private Instant decidedAt;
    private Instant clearedAt;

    protected ApprovalDecision() {}

    ApprovalDecision(StepTask task, String matter, ApprovalForm.Form form, Instant at) {
        this.id = UUID.randomUUID();
        this.businessKey = task.businessKey();
        this.matter = matter;
        this.subject = task.subject().orElse("");
        this.taskKey = task.step().taskKey();
        this.decision = form.decision();
        this.remark = form.remark();
        this.decidedBy = task.person();
        this.decidedAt = at;
    }

    void clear(Instant at) {
        if (clearedAt == null) {
            clearedAt = at;
        }
    }

    boolean isReturn() {
        return ApprovalForm.RETURN.equals(decision);
    }

    String remark() {
        return remark;
    }

    String decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
