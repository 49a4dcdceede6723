package amnuay.procedure.esastandards;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What the group's director said of a target; never changed. */
@Entity
@Table(name = "esa_target_review")
class TargetReview {

    @Id
    private UUID id;

    private UUID pointId;
    private int fiscalYear;
    private boolean accepted;
    private String remark;
    private String decidedBy;
    private Instant decidedAt;

    protected TargetReview() {}

    TargetReview(PointView point, boolean accepted, String remark, String person, Instant at) {
        this.id = UUID.randomUUID();
        this.pointId = point.id();
        this.fiscalYear = point.fiscalYear();
        this.accepted = accepted;
        this.remark = remark;
        this.decidedBy = person;
        this.decidedAt = at;
    }
}
