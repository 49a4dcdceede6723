package amnuay.procedure;

import amnuay.deadline.DueDates;
import amnuay.deadline.YearSchedule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * When a timer of a diagram fires: {@code <timeDate>${scheduledTimer.at(execution, 'Timer_RoundCloses')}</timeDate>} on the event {@code
 * Timer_RoundCloses} whose extension property {@code scheduleElement} names its row in the year's schedule. When the row's date is
 * announced or moved, the timer's job follows ({@link ScheduleFollower}).
 *
 * <p>A timer on the border of a multi-instance activity belongs to all instances together and does not see the variable of one: put it on
 * an activity inside the multi-instance subprocess.
 */
@Component("scheduledTimer")
public class ScheduledTimer {

    /** A job always has a date; this one says in Cockpit, and to everybody, that none is announced. */
    static final Instant NOT_ANNOUNCED = Instant.parse("9999-12-30T17:00:00Z");

    private final ScheduleElements elements;
    private final YearSchedule schedule;

    ScheduledTimer(ScheduleElements elements, YearSchedule schedule) {
        this.elements = elements;
        this.schedule = schedule;
    }

    /**
     * @param timerId id of the timer event
     * @return 00.00 of the day for a row that ends in {@code :opens}, else 16.30, Bangkok time; the last day of the year 9999 while no
     *     date is announced
     */
    public Date at(DelegateExecution execution, String timerId) {
        String element = elements.of(
                        execution.getProcessDefinitionId(),
                        timerId,
                        name -> Objects.toString(execution.getVariable(name), null))
                .orElseThrow(() -> new IllegalStateException(timerId + " has no scheduleElement"));
        return Date.from(at(execution.getProcessBusinessKey(), element));
    }

    Instant at(String businessKey, String element) {
        return schedule.dateOf(businessKey, element)
                .map((LocalDate day) -> DueDates.moment(element, day))
                .orElse(NOT_ANNOUNCED);
    }
}
