package amnuay.procedure.esastandards;

import java.time.LocalDate;
import java.util.List;

/**
 * A year's calendar as it is planned.
 *
 * @param assessmentOpens first day of the self-assessment, in Bangkok
 * @param assessmentDue by when every point is assessed
 * @param monitoringMonths monitoring takes place every so many months
 * @param explanation printed below the calendar
 */
record CalendarPlan(
        List<PlannedRound> rounds,
        LocalDate assessmentOpens,
        LocalDate assessmentDue,
        int monitoringMonths,
        String explanation) {

    /**
     * A round of progress.
     *
     * @param name unique in its year, for example รอบที่ ๑
     */
    record PlannedRound(String name, LocalDate opens, LocalDate closes) {

        PlannedRound {
            name = name == null ? "" : name.strip().replaceAll("\\s+", " ");
        }
    }
}
