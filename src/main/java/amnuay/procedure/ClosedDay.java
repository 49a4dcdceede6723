package amnuay.procedure;

import amnuay.thai.ThaiDates;
import java.time.LocalDate;

/** Somebody chose a day on which the office is closed: they are asked whether they mean it. */
class ClosedDay extends RuntimeException {

    private final LocalDate day;
    private final String why;
    private final LocalDate proposal;

    /**
     * @param why name of the holiday, or the day of the week
     * @param proposal the working day that is meant most likely
     */
    ClosedDay(LocalDate day, String why, LocalDate proposal) {
        super(day + " is no working day");
        this.day = day;
        this.why = why;
        this.proposal = proposal;
    }

    public String iso() {
        return day.toString();
    }

    public String shown() {
        return ThaiDates.screenDate(day);
    }

    public String why() {
        return why;
    }

    public String proposed() {
        return ThaiDates.screenDate(proposal);
    }

    /** As it is typed into the form. */
    public String proposedTyped() {
        return ThaiDates.typed(proposal);
    }
}
