package amnuay.procedure.esastandards;

import java.util.List;
import java.util.UUID;

/**
 * A year of the standards as its page lists it.
 *
 * @param standards for the choice of one; the whole year's, whatever is chosen
 * @param standard the chosen standard's number; empty for all
 * @param state the chosen state's key; empty for all
 */
record YearOverview(
        int year,
        String label,
        List<Standard> standards,
        String standard,
        String state,
        List<Row> rows,
        int count,
        boolean finished) {

    /** @param mean of the levels, like the two after it; a dash where none is known */
    record Standard(
            String number,
            String name,
            int points,
            String mean,
            String targetMean,
            String lastYearMean,
            long assessed,
            long reached) {}

    /**
     * @param before level of last year; a dash where it is not known, like the levels after it
     * @param progress percent and round of the last report; empty while there is none
     * @param key of the state
     */
    record Row(
            UUID id,
            String standard,
            String code,
            String name,
            String owner,
            boolean ownerLeft,
            String before,
            String target,
            String progress,
            String level,
            boolean missed,
            String key,
            String state,
            String badge) {}
}
