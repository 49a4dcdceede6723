package amnuay.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A day on which the office is closed. */
@Entity
class Holiday {

    @Id
    private LocalDate day;

    private String name;

    @Enumerated(EnumType.STRING)
    private HolidayKind kind;

    private String note;

    protected Holiday() {}

    Holiday(HolidayEntry entry) {
        this.day = entry.day();
        this.name = entry.name();
        this.kind = entry.kind();
        this.note = entry.note();
    }

    LocalDate day() {
        return day;
    }

    HolidayEntry entry() {
        return new HolidayEntry(day, name, kind, note);
    }
}
