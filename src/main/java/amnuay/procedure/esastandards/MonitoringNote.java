package amnuay.procedure.esastandards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What was seen of one standard at one time of monitoring, and what is to be done. */
@Entity
@Table(name = "esa_monitoring_note")
class MonitoringNote {

    @Id
    private UUID id;

    @Column(name = "visit")
    private UUID visitId;

    private String standard;
    private int sort;
    private String notes;
    private String action;
    private LocalDate until;

    protected MonitoringNote() {}

    MonitoringNote(UUID visit, int sort, RecordMonitoring.StandardRow row) {
        this.id = UUID.randomUUID();
        this.visitId = visit;
        this.sort = sort;
        this.standard = row.number();
        this.notes = row.notes().strip();
        this.action = Texts.given(row.action());
        this.until = row.until();
    }

    UUID visitId() {
        return visitId;
    }

    /** The standard's number. */
    String standard() {
        return standard;
    }

    String notes() {
        return notes;
    }

    /** May be empty. */
    String action() {
        return action;
    }

    /** Null where nothing is to be done. */
    LocalDate until() {
        return until;
    }
}
