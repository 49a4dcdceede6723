package amnuay.procedure.krs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What the year's calendar (step ๗) says besides its rounds. */
@Entity
@Table(name = "krs_calendar")
class YearCalendar {

    @Id
    private int fiscalYear;

    private int progressMonths;
    private String explanation;
    private String plannedBy;

    protected YearCalendar() {}

    YearCalendar(int fiscalYear, PlanCalendar.Form form, String person) {
        this.fiscalYear = fiscalYear;
        this.progressMonths = form.progressMonths();
        this.explanation = form.explanation().strip();
        this.plannedBy = person;
    }

    /** Progress is asked for every so many months. */
    int progressMonths() {
        return progressMonths;
    }

    String explanation() {
        return explanation;
    }

    String plannedBy() {
        return plannedBy;
    }
}
