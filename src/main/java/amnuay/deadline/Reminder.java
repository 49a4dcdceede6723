package amnuay.deadline;

import java.time.LocalDate;

/**
 * What is to be said about a task on a day.
 *
 * @param kind what makes it the same reminder: {@code before-7}, {@code today}, {@code overdue-2}
 * @param dueOn the due day, Bangkok time
 * @param workingDaysLeft 0 on the day itself, negative when overdue
 */
public record Reminder(String kind, LocalDate dueOn, int workingDaysLeft) {

    /** Working days overdue; 0 before and on the due day. */
    public int overdue() {
        return Math.max(0, -workingDaysLeft);
    }
}
