package amnuay.procedure.esastandards;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Says that a member of the team has read the calendar and their duties (step ๓). */
@Entity
@Table(name = "esa_acknowledgement")
class Acknowledgement {

    @Id
    private UUID id;

    private int fiscalYear;
    private String person;
    private String enteredBy;
    private Instant acknowledgedAt;

    protected Acknowledgement() {}

    Acknowledgement(int fiscalYear, String person, String enteredBy, Instant at) {
        this.id = UUID.randomUUID();
        this.fiscalYear = fiscalYear;
        this.person = person;
        this.enteredBy = enteredBy;
        this.acknowledgedAt = at;
    }

    String person() {
        return person;
    }
}
