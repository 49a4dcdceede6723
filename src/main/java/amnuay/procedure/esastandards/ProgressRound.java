package amnuay.procedure.esastandards;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A round of a fiscal year in which progress is reported (รอบรายงานความก้าวหน้า). */
@Entity
@Table(name = "esa_progress_round")
class ProgressRound {

    @Id
    private UUID id;

    private int fiscalYear;
    private String name;
    private LocalDate opens;
    private LocalDate closes;

    @Version
    private Long version;

    protected ProgressRound() {}

    ProgressRound(int fiscalYear, String name, LocalDate opens, LocalDate closes) {
        this.id = UUID.randomUUID();
        this.fiscalYear = fiscalYear;
        this.name = name;
        plan(opens, closes);
    }

    void plan(LocalDate first, LocalDate last) {
        opens = first;
        closes = last;
    }

    UUID id() {
        return id;
    }

    int fiscalYear() {
        return fiscalYear;
    }

    String name() {
        return name;
    }

    /** First day, in Bangkok. */
    LocalDate opens() {
        return opens;
    }

    /** Last day, in Bangkok: reports are taken until 16.30. */
    LocalDate closes() {
        return closes;
    }
}
