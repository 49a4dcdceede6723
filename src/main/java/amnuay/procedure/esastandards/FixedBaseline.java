package amnuay.procedure.esastandards;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** The level of a point that was handed on to the next year when its year was fed back (step ๘); never changed. */
@Entity
@Table(name = "esa_baseline")
class FixedBaseline {

    @Embeddable
    record Id(int fiscalYear, String code) {}

    @EmbeddedId
    private Id id;

    private int level;
    private String fixedBy;
    private Instant fixedAt;

    protected FixedBaseline() {}

    FixedBaseline(int fiscalYear, String code, int level, String person, Instant at) {
        this.id = new Id(fiscalYear, code);
        this.level = level;
        this.fixedBy = person;
        this.fixedAt = at;
    }

    String code() {
        return id.code();
    }

    int level() {
        return level;
    }
}
