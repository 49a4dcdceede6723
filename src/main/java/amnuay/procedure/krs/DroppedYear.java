package amnuay.procedure.krs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A fiscal year whose results are not used (ไม่นำผลมาใช้), and why. */
@Entity
@Table(name = "krs_dropped_year")
class DroppedYear {

    @Id
    private int fiscalYear;

    private String reason;
    private String reference;
    private String droppedBy;
    private Instant droppedAt;

    protected DroppedYear() {}

    DroppedYear(int fiscalYear, String reason, String reference, String droppedBy, Instant droppedAt) {
        this.fiscalYear = fiscalYear;
        this.reason = reason;
        this.reference = reference;
        this.droppedBy = droppedBy;
        this.droppedAt = droppedAt;
    }

    String reason() {
        return reason;
    }

    /** The letter that says so. */
    String reference() {
        return reference;
    }

    /** Login name. */
    String droppedBy() {
        return droppedBy;
    }

    Instant droppedAt() {
        return droppedAt;
    }
}
