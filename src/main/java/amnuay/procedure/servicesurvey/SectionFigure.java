package amnuay.procedure.servicesurvey;

import java.util.List;

/**
 * What was answered to a section.
 *
 * @param satisfaction all its satisfaction ratings as one; null for none
 * @param dissatisfaction all its dissatisfaction ratings as one; null for none
 */
record SectionFigure(
        int number,
        String title,
        List<QuestionFigure> questions,
        RatingFigure satisfaction,
        RatingFigure dissatisfaction) {}
