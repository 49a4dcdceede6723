package amnuay.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A weekday on which the office is closed. */
@Entity
class Holiday {

    /** Why the office is closed: every year, instead of a weekend day, or by a decision of the cabinet for this once. */
    enum Kind {
        YEARLY,
        SUBSTITUTE,
        SPECIAL
    }

    @Id
    private LocalDate day;

    private String name;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    protected Holiday() {}

    Holiday(LocalDate day, String name, Kind kind) {
        this.day = day;
        this.name = name;
        this.kind = kind;
    }

    LocalDate day() {
        return day;
    }
}
