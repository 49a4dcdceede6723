package amnuay.procedure.esastandards;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One time of monitoring (step ๖): planned, then recorded. */
@Entity
@Table(name = "esa_monitoring_visit")
class MonitoringVisit {

    @Id
    private UUID id;

    private int fiscalYear;
    private LocalDate plannedOn;
    private LocalDate heldOn;
    private String recordedBy;
    private Instant recordedAt;

    protected MonitoringVisit() {}

    MonitoringVisit(int fiscalYear, LocalDate plannedOn) {
        this.id = UUID.randomUUID();
        this.fiscalYear = fiscalYear;
        this.plannedOn = plannedOn;
    }

    void held(LocalDate on, String person, Instant at) {
        heldOn = on;
        recordedBy = person;
        recordedAt = at;
    }

    UUID id() {
        return id;
    }

    /** In Bangkok. */
    LocalDate plannedOn() {
        return plannedOn;
    }

    /** Null until it is recorded. */
    LocalDate heldOn() {
        return heldOn;
    }

    /** Login name; null until it is recorded. */
    String recordedBy() {
        return recordedBy;
    }

    boolean isRecorded() {
        return recordedAt != null;
    }
}
