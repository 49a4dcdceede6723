package amnuay.procedure.esastandards;

import java.util.List;
import java.util.UUID;

/**
 * A point of a year with everything that was said about it.
 *
 * @param years its levels of three years, the earliest first
 * @param mayOpen whether the person may open the files
 * @param mayCorrect whether the person may correct the accepted assessment
 */
record AssessmentPage(
        UUID id,
        int year,
        String title,
        String standard,
        String indicator,
        String owner,
        String target,
        String expectedOutput,
        List<Year> years,
        List<Report> reports,
        List<Version> versions,
        List<File> files,
        List<QualityLevel> levels,
        boolean mayOpen,
        boolean mayCorrect) {

    /** @param level a dash where it is not known */
    record Year(int year, String level) {}

    record Report(String round, String percent, String done, String obstacles, String next, String told) {}

    /**
     * A version of the self-assessment, the newest first.
     *
     * @param reason of a correction; empty for what an owner handed in
     * @param decision what was decided about it and by whom; empty while nothing is
     */
    record Version(
            int number,
            int level,
            String levelName,
            String result,
            String obstacles,
            String development,
            String works,
            String reason,
            String told,
            String decision) {}

    record File(UUID id, String name) {}
}
