package amnuay.procedure.esastandards;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The meeting that explains the standards (step ๒): when, where, about what, and who came. */
@Entity
@Table(name = "esa_briefing")
class StandardsBriefing {

    @Id
    private int fiscalYear;

    private LocalDate heldOn;
    private String place;
    private String topics;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> attendees;

    private String recordedBy;

    protected StandardsBriefing() {}

    StandardsBriefing(int fiscalYear, RecordStandardsBriefing.Form form, String person) {
        this.fiscalYear = fiscalYear;
        this.heldOn = form.heldOn();
        this.place = form.place().strip();
        this.topics = form.topics().strip();
        this.attendees = List.copyOf(form.attendees());
        this.recordedBy = person;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    /** Login names. */
    List<String> attendees() {
        return attendees;
    }
}
