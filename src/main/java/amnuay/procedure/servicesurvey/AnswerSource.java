package amnuay.procedure.servicesurvey;

/** How an answered sheet reached the office. */
enum AnswerSource {
    ONLINE,
    PAPER,
    FILE
}
