package amnuay.procedure.esastandards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What the group's director decided about one version of a self-assessment; never changed. */
@Entity
@Table(name = "esa_assessment_review")
class AssessmentReview {

    @Id
    private UUID id;

    private int fiscalYear;

    @Column(name = "point")
    private UUID pointId;

    private int version;
    private boolean accepted;
    private String remark;
    private String decidedBy;
    private Instant decidedAt;

    protected AssessmentReview() {}

    /** @param remark what has to be changed; null accepts */
    AssessmentReview(int fiscalYear, UUID point, int version, String remark, String person, Instant at) {
        this.id = UUID.randomUUID();
        this.fiscalYear = fiscalYear;
        this.pointId = point;
        this.version = version;
        this.accepted = remark == null;
        this.remark = Texts.given(remark);
        this.decidedBy = person;
        this.decidedAt = at;
    }

    UUID pointId() {
        return pointId;
    }

    int version() {
        return version;
    }

    boolean isAccepted() {
        return accepted;
    }

    /** Empty where it was accepted. */
    String remark() {
        return remark;
    }

    /** Login name. */
    String decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
