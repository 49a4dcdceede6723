package amnuay.procedure.krs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** How far an indicator was in a period, as one of its keepers reported it; never changed afterwards. */
@Entity
@Table(name = "krs_progress")
class Progress {

    @Id
    private UUID id;

    private UUID period;
    private UUID indicator;
    private int percent;
    private String done;
    private String obstacles;
    private String next;
    private String reportedBy;
    private Instant reportedAt;

    protected Progress() {}

    Progress(UUID period, UUID indicator, ReportProgress.Form form, String person, Instant at) {
        this.id = UUID.randomUUID();
        this.period = period;
        this.indicator = indicator;
        this.percent = form.percent();
        this.done = form.done().strip();
        this.obstacles = form.obstacles() == null ? "" : form.obstacles().strip();
        this.next = form.next() == null ? "" : form.next().strip();
        this.reportedBy = person;
        this.reportedAt = at;
    }

    UUID indicator() {
        return indicator;
    }

    UUID period() {
        return period;
    }

    /** 0 to 100, as the keeper estimates. */
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

    /** What comes next; may be empty. */
    String next() {
        return next;
    }

    /** Login name. */
    String reportedBy() {
        return reportedBy;
    }

    Instant reportedAt() {
        return reportedAt;
    }
}
