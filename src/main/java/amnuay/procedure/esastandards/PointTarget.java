package amnuay.procedure.esastandards;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** How far the target of a point (step ๔) has come: set by its owner, then accepted or returned. The target itself stands with the point. */
@Entity
@Table(name = "esa_point_target")
class PointTarget {

    @Id
    private UUID pointId;

    private int fiscalYear;
    private String policy;
    private boolean accepted;
    private String remark = "";
    private String setBy;
    private Instant setAt;

    @Version
    private Long version;

    protected PointTarget() {}

    PointTarget(UUID pointId, int fiscalYear) {
        this.pointId = pointId;
        this.fiscalYear = fiscalYear;
    }

    void set(String link, String person, Instant at) {
        policy = link;
        accepted = false;
        remark = "";
        setBy = person;
        setAt = at;
    }

    void accept() {
        accepted = true;
        remark = "";
    }

    void giveBack(String why) {
        accepted = false;
        remark = why;
    }

    UUID pointId() {
        return pointId;
    }

    /** How it fits the office's context and สพฐ.'s policy. */
    String policy() {
        return policy;
    }

    boolean isAccepted() {
        return accepted;
    }

    /** Waits for the group's director. */
    boolean isWaiting() {
        return !accepted && remark.isEmpty();
    }

    /** Why it was returned; empty where it was not. */
    String remark() {
        return remark;
    }

    String setBy() {
        return setBy;
    }
}
