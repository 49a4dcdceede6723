package amnuay.procedure.servicesurvey;

/**
 * One of the answers that a question offers.
 *
 * @param number from 1, never given to another choice of the same question
 */
record Choice(int number, String text) {

    Choice {
        text = Wording.required("คำตอบให้เลือก", text);
    }
}
