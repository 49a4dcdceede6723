package amnuay.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** A calendar year (CE) and whether its holidays were compared with the cabinet's list. */
@Entity
class HolidayYear {

    @Id
    private int year;

    private boolean confirmed;
    private String confirmedBy;
    private Instant confirmedAt;

    protected HolidayYear() {}

    HolidayYear(int year) {
        this.year = year;
    }

    int year() {
        return year;
    }

    boolean confirmed() {
        return confirmed;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    void confirm(String person, Instant at) {
        confirmed = true;
        confirmedBy = person;
        confirmedAt = at;
    }

    void withdraw() {
        confirmed = false;
        confirmedBy = null;
        confirmedAt = null;
    }
}
