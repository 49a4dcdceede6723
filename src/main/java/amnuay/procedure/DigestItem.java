package amnuay.procedure;

import amnuay.deadline.Reminder;
import amnuay.deadline.ReminderBook;
import java.util.List;

/**
 * One task in somebody's digest.
 *
 * @param escalated whether it is the work of others, which the reader answers for
 * @param responsible names of those who are to do it
 */
record DigestItem(OpenTask task, Reminder reminder, boolean escalated, List<String> responsible) {

    ReminderBook.Entry entryFor(String person) {
        return new ReminderBook.Entry(task.id(), reminder.kind(), reminder.dueOn(), person);
    }
}
