package amnuay.deadline;

import amnuay.thai.WorkingDays;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * When a due date is spoken of: so many working days before, on the day, and on each working day after it. A reminder whose day passed
 * while the system was down, or before the due date was moved, is made up for on the next working day.
 */
@Component
public class ReminderRules {

    private final List<Integer> daysBefore;

    ReminderRules(@Value("${amnuay.reminders.days-before}") List<Integer> daysBefore) {
        this.daysBefore = daysBefore.stream().sorted().toList();
    }

    /** So many working days before the due day, the most first, a task is spoken of. */
    public List<Integer> daysBefore() {
        return daysBefore.stream().sorted(Comparator.reverseOrder()).toList();
    }

    /**
     * The working day on which a due day is spoken of, before anything has happened.
     *
     * @param workingDays positive before the due day, 0 for the day itself (the last working day before, if the office is closed on
     *     it), negative when overdue
     */
    public static LocalDate dayOf(WorkingDays days, LocalDate dueOn, int workingDays) {
        LocalDate told = days.isWorkingDay(dueOn) ? dueOn : days.plus(dueOn, -1);
        if (workingDays == 0) {
            return told;
        }
        return workingDays > 0 ? days.plus(told, -workingDays) : days.plus(dueOn, -workingDays);
    }

    /**
     * @param today a working day
     * @param openedOn the day the task was opened: of the time before, nobody is reminded afterwards
     * @return empty when there is nothing to say today; the same reminder may come back on later days until it was written
     */
    public Optional<Reminder> on(WorkingDays days, LocalDate today, LocalDate dueOn, LocalDate openedOn) {
        int left = days.between(today, dueOn);
        if (dueOn.isBefore(today) && left < 0) {
            return Optional.of(new Reminder("overdue-" + -left, dueOn, left));
        }
        if (left == 0) {
            return Optional.of(new Reminder("today", dueOn, 0));
        }
        return daysBefore.stream()
                .filter(before -> left <= before)
                .findFirst()
                .filter(before -> left == before || openedOn.isBefore(days.plus(dueOn, -before)))
                .map(before -> new Reminder("before-" + before, dueOn, left));
    }
}
