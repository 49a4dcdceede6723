package amnuay.procedure.krs;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A school whose head was at the briefing, or that acknowledged it on paper later. */
@Entity
@Table(name = "krs_briefing_school")
class BriefedSchool {

    @Embeddable
    record Id(int fiscalYear, String school) {}

    @EmbeddedId
    private Id id;

    private boolean present;
    private LocalDate acknowledgedOn;
    private String notedBy;

    protected BriefedSchool() {}

    BriefedSchool(int fiscalYear, String school, boolean present) {
        this.id = new Id(fiscalYear, school);
        this.present = present;
    }

    void acknowledge(LocalDate on, String by) {
        acknowledgedOn = on;
        notedBy = by;
    }

    String school() {
        return id.school();
    }

    boolean present() {
        return present;
    }

    /** The day the paper bears; null while there is none. */
    LocalDate acknowledgedOn() {
        return acknowledgedOn;
    }

    boolean knows() {
        return present || acknowledgedOn != null;
    }
}
