package amnuay.procedure.esastandards;

import amnuay.procedure.RecordEvidence;
import amnuay.procedure.StepTask;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code record:esa-calendar}: the year has a calendar with at least one round. */
@Component
class StandardsCalendarEvidence implements RecordEvidence {

    private final YearCalendars calendars;

    StandardsCalendarEvidence(YearCalendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public String name() {
        return "esa-calendar";
    }

    @Override
    public Optional<String> missing(StepTask task) {
        int year = task.year().buddhistYear();
        return calendars.find(year).isPresent() && !calendars.rounds(year).isEmpty()
                ? Optional.empty()
                : Optional.of("ยังไม่ได้กำหนดรอบรายงานความก้าวหน้าในปฏิทินของปีนี้");
    }
}
