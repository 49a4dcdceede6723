package amnuay.procedure.servicesurvey;

import java.time.Instant;

/**
 * A link that was opened, with the survey it belongs to.
 *
 * @param at when it was opened
 */
record OpenedLink(SurveyLink link, Survey survey, Instant at) {

    boolean takesAnswers() {
        return survey.opensAt(at);
    }

    boolean isTooEarly() {
        return survey.state() == SurveyState.PUBLISHED && at.isBefore(survey.opens());
    }
}
