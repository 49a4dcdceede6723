package amnuay.procedure.esastandards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** How an owner assessed a point (step ๗). A version is never changed: who assesses again, or corrects, adds the next. */
@Entity
@Table(name = "esa_self_assessment")
class SelfAssessment {

    @Id
    private UUID id;

    private int fiscalYear;

    @Column(name = "point")
    private UUID pointId;

    private int version;
    private int level;
    private String result;
    private String obstacles;
    private String development;
    private String works;
    private String reason;
    private String assessedBy;
    private Instant assessedAt;

    protected SelfAssessment() {}

    /** @param reason null unless it corrects an assessment that was accepted */
    SelfAssessment(PointView point, int version, AssessmentEntry entry, String reason, String person, Instant at) {
        this.id = UUID.randomUUID();
        this.fiscalYear = point.fiscalYear();
        this.pointId = point.id();
        this.version = version;
        this.level = entry.level();
        this.result = entry.result();
        this.obstacles = entry.obstacles();
        this.development = entry.development();
        this.works = entry.works();
        this.reason = reason;
        this.assessedBy = person;
        this.assessedAt = at;
    }

    UUID pointId() {
        return pointId;
    }

    /** Counts from 1 for each point. */
    int version() {
        return version;
    }

    /** One of the year's scale. */
    int level() {
        return level;
    }

    String result() {
        return result;
    }

    /** May be empty. */
    String obstacles() {
        return obstacles;
    }

    /** May be empty. */
    String development() {
        return development;
    }

    /** One per line, the most outstanding first; may be empty. */
    String works() {
        return works;
    }

    /** Why it was corrected after it had been accepted; null for what an owner handed in. */
    String reason() {
        return reason;
    }

    boolean isCorrection() {
        return reason != null;
    }

    /** Login name. */
    String assessedBy() {
        return assessedBy;
    }

    Instant assessedAt() {
        return assessedAt;
    }
}
