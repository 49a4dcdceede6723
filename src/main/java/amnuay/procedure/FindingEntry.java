package amnuay.procedure;

import java.time.LocalDate;

/**
 * Something to be improved, as a procedure hands it on.
 *
 * @param procedure the process id of the procedure that found it, for example {@code service-survey}
 * @param businessKey the year in which it was found, for example {@code service-survey-2570}
 * @param key the item's name inside that year; the same item is recorded once
 * @param text what is to be improved, in Thai
 * @param owner login name of who answers for it
 * @param due the day by which it is to be done, Bangkok time
 */
public record FindingEntry(
        String procedure, String businessKey, String key, String text, String owner, LocalDate due) {}
