package amnuay.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something to be improved that one year of a procedure has found.
 *
 * @param procedure the process id of the procedure that found it
 * @param businessKey the year in which it was found
 * @param key the item's name inside that year
 * @param text what is to be improved, in Thai
 * @param owner login name of who answers for it; may have left the office since
 * @param due the day by which it is to be done, Bangkok time
 * @param recordedBy login name, or the system where a timer recorded it
 */
public record Finding(
        UUID id,
        String procedure,
        String businessKey,
        String key,
        String text,
        String owner,
        LocalDate due,
        FindingState state,
        String recordedBy,
        Instant recordedAt) {

    public boolean isOpen() {
        return state == FindingState.OPEN;
    }
}
