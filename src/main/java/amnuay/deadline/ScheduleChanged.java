package amnuay.deadline;

import java.time.LocalDate;

/**
 * Published in the transaction in which a date of a year's schedule was announced, moved or withdrawn, so that everything that waits for
 * it follows in the same transaction.
 *
 * @param businessKey for example {@code krs-2570}
 * @param element a user task's id, or a key such as {@code krs:round:<uuid>:closes}
 * @param oldDate null where there was none
 * @param newDate null where there is none any more
 */
public record ScheduleChanged(String businessKey, String element, LocalDate oldDate, LocalDate newDate) {}
