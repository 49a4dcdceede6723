package amnuay.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * One row of a year's schedule.
 *
 * @param businessKey for example {@code krs-2570}
 * @param element a user task's id, or a key such as {@code krs:round:<uuid>:closes}
 * @param label what it is, in Thai, on one line
 * @param date null while nobody has announced it, and where working days are counted instead
 * @param workingDays so many after the step opens; null where a date stands or is waited for
 * @param reason why it is so, for example the letter's number; empty for what the manual says
 * @param changedBy id of the person who changed it last, or of the system
 */
public record ScheduledDate(
        String businessKey,
        String element,
        String label,
        LocalDate date,
        Integer workingDays,
        ScheduleSource source,
        String reason,
        String changedBy,
        Instant changedAt) {

    private static final String OPENS = ":opens";
    private static final LocalTime CLOSING = LocalTime.of(16, 30);

    /** The date, without a mistake about null. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(date);
    }

    /**
     * The office's rule for the time of the day, Bangkok time: what opens does so with the day, everything else ends when the office
     * closes.
     *
     * @param element its ending tells: {@code …:opens}
     */
    static LocalTime timeOf(String element) {
        return element.endsWith(OPENS) ? LocalTime.MIDNIGHT : CLOSING;
    }
}
