package amnuay.procedure.groupmanagement;

import java.time.Instant;
import java.util.UUID;

/**
 * One look at somebody's work.
 *
 * @param period the number of the period; 0 for what was added at the conclusion of the year
 * @param person login name of whose work it is
 * @param found what was seen
 * @param toDo what is to be done about it; may be empty
 */
record Check(
        int period,
        String person,
        UUID item,
        Phase phase,
        String found,
        String toDo,
        String checkedBy,
        Instant checkedAt) {}
