package amnuay.procedure.krs;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody of the office who was at the briefing, or who was absent and acknowledges it later. */
@Entity
@Table(name = "krs_briefing_person")
class BriefedPerson {

    @Embeddable
    record Id(int fiscalYear, String person) {}

    @EmbeddedId
    private Id id;

    private boolean present;
    private Instant acknowledgedAt;
    private String notedBy;

    protected BriefedPerson() {}

    BriefedPerson(int fiscalYear, String person, boolean present) {
        this.id = new Id(fiscalYear, person);
        this.present = present;
    }

    /** The first word counts. */
    void acknowledge(Instant at, String by) {
        if (acknowledgedAt == null) {
            acknowledgedAt = at;
            notedBy = by;
        }
    }

    String person() {
        return id.person();
    }

    boolean present() {
        return present;
    }

    /** Null while it is open. */
    Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    /** Who said so: the person, or a clerk for them; null while it is open. */
    String notedBy() {
        return notedBy;
    }

    boolean knows() {
        return present || acknowledgedAt != null;
    }
}
