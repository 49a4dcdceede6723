package amnuay.procedure.esastandards;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An entry in the year's log of coordination and support (step ๔): never changed. */
@Entity
@Table(name = "esa_support")
class Support {

    @Id
    private UUID id;

    private int fiscalYear;
    private UUID pointId;
    private LocalDate givenOn;
    private String support;
    private String enteredBy;
    private Instant enteredAt;

    protected Support() {}

    Support(PointView point, LocalDate givenOn, String support, String person, Instant at) {
        this.id = UUID.randomUUID();
        this.fiscalYear = point.fiscalYear();
        this.pointId = point.id();
        this.givenOn = givenOn;
        this.support = support;
        this.enteredBy = person;
        this.enteredAt = at;
    }

    UUID pointId() {
        return pointId;
    }

    LocalDate givenOn() {
        return givenOn;
    }

    /** What was coordinated, promoted or supported. */
    String support() {
        return support;
    }

    /** Login name. */
    String enteredBy() {
        return enteredBy;
    }
}
