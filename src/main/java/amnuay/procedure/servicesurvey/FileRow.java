package amnuay.procedure.servicesurvey;

import java.util.List;

/**
 * One row of a file as it was understood.
 *
 * @param number as Excel shows it
 * @param link where it came from
 * @param problems why it cannot be taken, in Thai; empty when it can
 */
record FileRow(int number, SurveyLink link, AnswerSheet sheet, List<String> problems) {

    public boolean isSound() {
        return problems.isEmpty();
    }
}
