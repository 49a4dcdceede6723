package amnuay.procedure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Who did what in a step, and when; written once, never changed. */
@Entity
class StepEvent {

    @Id
    private UUID id;

    private String businessKey;
    private int stepNumber;
    private String taskId;
    private String taskKey;
    private String subject;
    private String what;
    private String who;
    private String remark;
    private Instant at;

    protected StepEvent() {}

    StepEvent(StepTask task, String what, String remark, Instant at) {
        this.id = UUID.randomUUID();
        this.businessKey = task.businessKey();
        this.stepNumber = task.step().number();
        this.taskId = task.id();
        this.taskKey = task.step().taskKey();
        this.subject = task.subject().orElse("");
        this.what = what;
        this.who = task.person();
        this.remark = remark;
        this.at = at;
    }

    String taskKey() {
        return taskKey;
    }

    String what() {
        return what;
    }

    String who() {
        return who;
    }

    String remark() {
        return remark;
    }

    Instant at() {
        return at;
    }
}
