package amnuay.procedure.servicesurvey;

/**
 * What one group of respondents answered.
 *
 * @param figure with hidden questions where too few answered
 * @param hidden whether nothing of the group's answers may be shown
 */
record GroupResult(RespondentGroup group, ResponseRate rate, SurveyFigure figure, boolean hidden) {}
