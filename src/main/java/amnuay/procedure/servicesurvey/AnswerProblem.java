package amnuay.procedure.servicesurvey;

/**
 * Why a sheet cannot be taken as it is.
 *
 * @param question number of the question; {@link #GROUP} for the respondent's group, {@link #SHEET} for the sheet as a whole
 * @param message a Thai sentence that says what to do
 */
record AnswerProblem(int question, String message) {

    static final int GROUP = 0;
    static final int SHEET = -1;
}
