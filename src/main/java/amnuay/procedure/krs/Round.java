package amnuay.procedure.krs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A round of a fiscal year in which results are reported (รอบการประเมิน). */
@Entity
@Table(name = "krs_round")
class Round {

    @Id
    private UUID id;

    private int fiscalYear;
    private String name;
    private LocalDate opens;
    private LocalDate closes;
    private int warningDays;
    private Instant openedAt;
    private Instant closedAt;

    @Version
    private Long version;

    protected Round() {}

    Round(int fiscalYear, RoundEntry entry) {
        this.id = UUID.randomUUID();
        this.fiscalYear = fiscalYear;
        this.name = entry.name();
        plan(entry);
    }

    /** Sets what is planned; the name stays. */
    void plan(RoundEntry entry) {
        opens = entry.opens();
        closes = entry.closes();
        warningDays = entry.warningDays();
    }

    void open(Instant at) {
        if (openedAt == null) {
            openedAt = at;
        }
    }

    void close(Instant at) {
        if (closedAt == null) {
            closedAt = at;
        }
    }

    RoundEntry entry() {
        return new RoundEntry(name, opens, closes, warningDays);
    }

    UUID id() {
        return id;
    }

    int fiscalYear() {
        return fiscalYear;
    }

    String name() {
        return name;
    }

    /** First day, in Bangkok. */
    LocalDate opens() {
        return opens;
    }

    /** Last day, in Bangkok. */
    LocalDate closes() {
        return closes;
    }

    int warningDays() {
        return warningDays;
    }

    /** The day on which those who have not reported are warned; the close itself where no warning is wanted. */
    LocalDate warns() {
        return closes.minusDays(warningDays);
    }

    /** Null while it has not opened. */
    Instant openedAt() {
        return openedAt;
    }

    /** Null while it has not closed. */
    Instant closedAt() {
        return closedAt;
    }

    boolean isOpened() {
        return openedAt != null;
    }

    boolean isClosed() {
        return closedAt != null;
    }
}
