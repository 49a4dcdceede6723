package amnuay.procedure;

import amnuay.thai.ThaiDates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * An open task with a due date, or an open finding, as reminders see it.
 *
 * @param page path of the application where it is done
 * @param procedure process id, null for a task of no procedure
 * @param fiscalYear Buddhist, null for a task of no procedure
 * @param assignee null while nobody has claimed it
 */
record OpenTask(
        String id,
        String name,
        String page,
        String procedure,
        Integer fiscalYear,
        String assignee,
        Set<String> candidateUsers,
        Set<String> candidateGroups,
        Instant due,
        Instant opened) {

    LocalDate dueOn() {
        return due.atZone(ThaiDates.ZONE).toLocalDate();
    }

    LocalDate openedOn() {
        return opened.atZone(ThaiDates.ZONE).toLocalDate();
    }
}
