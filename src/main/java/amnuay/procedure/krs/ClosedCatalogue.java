package amnuay.procedure.krs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Says since when no indicator of a year may be added or taken away. */
@Entity
@Table(name = "krs_closed_catalogue")
class ClosedCatalogue {

    @Id
    private int fiscalYear;

    private Instant closedAt;

    protected ClosedCatalogue() {}

    ClosedCatalogue(int fiscalYear, Instant closedAt) {
        this.fiscalYear = fiscalYear;
        this.closedAt = closedAt;
    }
}
