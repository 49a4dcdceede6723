package amnuay.procedure.servicesurvey;

/**
 * What came through the link of one school or unit.
 *
 * @param figure null while answers come in: shown once the survey is closed, in lists without its sections
 * @param hidden whether nothing of its answers may be shown
 */
record LinkResult(SurveyLink link, ResponseRate rate, SurveyFigure figure, boolean hidden) {}
