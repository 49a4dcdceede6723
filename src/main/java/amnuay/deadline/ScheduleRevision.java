package amnuay.deadline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One change of a year's schedule, as it was written down.
 *
 * @param oldDate null where there was none
 * @param newDate null where there is none any more
 * @param changedBy id of the person
 */
public record ScheduleRevision(
        String element,
        String label,
        LocalDate oldDate,
        LocalDate newDate,
        ScheduleSource source,
        String reason,
        String changedBy,
        Instant changedAt) {}
