package amnuay.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A calendar year (CE) and whether its holidays were compared with the cabinet's list. */
@Entity
class HolidayYear {

    @Id
    private int year;

    private boolean confirmed;

    protected HolidayYear() {}

    boolean confirmed() {
        return confirmed;
    }
}
