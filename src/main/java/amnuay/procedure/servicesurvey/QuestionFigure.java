package amnuay.procedure.servicesurvey;

import java.util.List;

/**
 * What was answered to one question.
 *
 * @param place the number that people read on the form
 * @param hidden whether too few answered to show it; then nothing else is known here
 * @param n how many answered
 * @param frequencies highest rating first, or in the order of the choices; empty for words
 * @param rating null unless it is a rating question with an answer
 */
record QuestionFigure(
        int number,
        int place,
        String text,
        QuestionKind kind,
        boolean hidden,
        int n,
        List<Frequency> frequencies,
        RatingFigure rating) {}
