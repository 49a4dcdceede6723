package amnuay.procedure.esastandards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** How far an assessment point was in a round, as its owner reported it; never changed afterwards. */
@Entity
@Table(name = "esa_progress")
class PointProgress {

    @Id
    private UUID id;

    @Column(name = "round")
    private UUID roundId;

    @Column(name = "point")
    private UUID pointId;

    private int percent;
    private String done;
    private String obstacles;
    private String nextStep;
    private String reportedBy;
    private Instant reportedAt;

    protected PointProgress() {}

    PointProgress(UUID round, UUID point, ReportPointProgress.Form form, String person, Instant at) {
        this.id = UUID.randomUUID();
        this.roundId = round;
        this.pointId = point;
        this.percent = form.percent();
        this.done = form.done().strip();
        this.obstacles = Texts.given(form.obstacles());
        this.nextStep = Texts.given(form.next());
        this.reportedBy = person;
        this.reportedAt = at;
    }

    UUID roundId() {
        return roundId;
    }

    UUID pointId() {
        return pointId;
    }

    /** 0 to 100, as the owner estimates. */
    int percent() {
        return percent;
    }

    String done() {
        return done;
    }

    /** May be empty. */
    String obstacles() {
        return obstacles;
    }

    /** May be empty. */
    String nextStep() {
        return nextStep;
    }

    /** Login name. */
    String reportedBy() {
        return reportedBy;
    }

    Instant reportedAt() {
        return reportedAt;
    }
}
