package amnuay.procedure.krs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A time in which every indicator's keepers are asked how far they are (step ๗). */
@Entity
@Table(name = "krs_progress_period")
class ProgressPeriod {

    @Id
    private UUID id;

    private int fiscalYear;
    private LocalDate opens;
    private LocalDate closes;
    private Instant closedAt;

    protected ProgressPeriod() {}

    ProgressPeriod(int fiscalYear, LocalDate opens, LocalDate closes) {
        this.id = UUID.randomUUID();
        this.fiscalYear = fiscalYear;
        this.opens = opens;
        this.closes = closes;
    }

    /** What was not reported by now stays missing. */
    void close(Instant at) {
        if (closedAt == null) {
            closedAt = at;
        }
    }

    UUID id() {
        return id;
    }

    /** The day on which it is asked, in Bangkok. */
    LocalDate opens() {
        return opens;
    }

    /** The last day, in Bangkok. */
    LocalDate closes() {
        return closes;
    }

    boolean isClosed() {
        return closedAt != null;
    }
}
