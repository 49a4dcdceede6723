package amnuay.procedure.krs;

import amnuay.procedure.RecordEvidence;
import amnuay.procedure.StepTask;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code record:krs-calendar}: the year has a calendar with at least one round. */
@Component
class CalendarEvidence implements RecordEvidence {

    private final YearCalendarRepository calendars;
    private final Rounds rounds;

    CalendarEvidence(YearCalendarRepository calendars, Rounds rounds) {
        this.calendars = calendars;
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "krs-calendar";
    }

    @Override
    public Optional<String> missing(StepTask task) {
        int year = task.year().buddhistYear();
        return calendars.existsById(year) && !rounds.of(year).isEmpty()
                ? Optional.empty()
                : Optional.of("ยังไม่ได้กำหนดรอบการรายงานในปฏิทินของปีนี้");
    }
}
