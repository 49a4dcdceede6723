package amnuay.procedure.servicesurvey;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was answered by some respondents together.
 *
 * @param respondents how many of them are counted here
 * @param satisfaction every satisfaction rating as one; null for none that may be shown
 * @param dissatisfaction every dissatisfaction rating as one; null for none that may be shown
 */
record SurveyFigure(
        int respondents, List<SectionFigure> sections, RatingFigure satisfaction, RatingFigure dissatisfaction) {

    /** Every question in the order of the form. */
    Stream<QuestionFigure> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    /** What people are most dissatisfied with, highest mean first; questions of the same mean in the order of the form. */
    List<QuestionFigure> dissatisfactionRanked() {
        return ranked(QuestionKind.DISSATISFACTION);
    }

    /** What people are most satisfied with, highest mean first. */
    List<QuestionFigure> satisfactionRanked() {
        return ranked(QuestionKind.SATISFACTION);
    }

    private List<QuestionFigure> ranked(QuestionKind kind) {
        return questions()
                .filter(question -> question.kind() == kind && question.rating() != null)
                .sorted(Comparator.comparing(
                                (QuestionFigure question) -> question.rating().mean())
                        .reversed()
                        .thenComparing(QuestionFigure::place))
                .toList();
    }
}
