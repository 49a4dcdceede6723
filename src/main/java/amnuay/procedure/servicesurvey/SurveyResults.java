package amnuay.procedure.servicesurvey;

import java.util.List;

/**
 * The results of a year's survey as they may be shown.
 *
 * @param received answered sheets so far; {@link SurveyFigure#respondents()} of the whole are in the figures
 * @param groups in the order of the questionnaire
 */
record SurveyResults(Survey survey, ResponseRate received, SurveyFigure whole, List<GroupResult> groups) {

    /** Whether every sheet that came in is in the figures. */
    public boolean isExact() {
        return received.received() == whole.respondents();
    }
}
