package amnuay.procedure;

import amnuay.deadline.DueDates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When a task is due: from its diagram's deadline, in Thai working days. */
@Component
class StepDeadlines {

    private final DueDates dueDates;
    private final Clock clock;

    StepDeadlines(DueDates dueDates, Clock clock) {
        this.dueDates = dueDates;
        this.clock = clock;
    }

    /** Empty while nobody has announced a date; the engine's own type because the engine keeps it. */
    Optional<Date> due(StepTask task) {
        return task.step()
                .deadline()
                .flatMap(deadline -> dueDates.due(deadline, LocalDate.now(clock), task.year()))
                .map(Date::from);
    }
}
