package amnuay.procedure.esastandards;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A fiscal year's scale of quality, and how far its tree may still be changed. */
@Entity
@Table(name = "esa_year")
class EsaYear {

    /** The names that are usual; every year may have its own. */
    static final List<QualityLevel> USUAL_LEVELS = List.of(
            new QualityLevel(1, "ปรับปรุง"),
            new QualityLevel(2, "พอใช้"),
            new QualityLevel(3, "ดี"),
            new QualityLevel(4, "ดีมาก"),
            new QualityLevel(5, "ดีเยี่ยม"));

    @Id
    private int fiscalYear;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<QualityLevel> levels = USUAL_LEVELS;

    private Instant fixedAt;
    private Instant finishedAt;

    @Version
    private Long version;

    protected EsaYear() {}

    EsaYear(int fiscalYear) {
        this.fiscalYear = fiscalYear;
    }

    /** Lowest first. */
    List<QualityLevel> levels() {
        return levels;
    }

    void levels(List<QualityLevel> wanted) {
        levels = List.copyOf(wanted);
    }

    /** Repeating it keeps the first moment. */
    void fix(Instant at) {
        if (fixedAt == null) {
            fixedAt = at;
        }
    }

    /** Repeating it keeps the first moment. */
    void finish(Instant at) {
        fix(at);
        if (finishedAt == null) {
            finishedAt = at;
        }
    }

    boolean isFixed() {
        return fixedAt != null;
    }

    boolean isFinished() {
        return finishedAt != null;
    }
}
