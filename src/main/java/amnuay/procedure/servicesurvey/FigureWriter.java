package amnuay.procedure.servicesurvey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Works out the figures of a tally. A question that is hidden is left out of its section and of the total too: otherwise it could be found
 * by subtracting the others.
 */
final class FigureWriter {

    private final Questionnaire questionnaire;
    private final Tally tally;
    private final Set<Integer> hidden;
    private int place;

    /** @param hidden numbers of the questions that must not be shown, besides those that fewer than five answered */
    FigureWriter(Questionnaire questionnaire, Tally tally, Set<Integer> hidden) {
        this.questionnaire = questionnaire;
        this.tally = tally;
        this.hidden = hidden;
    }

    SurveyFigure write() {
        List<SectionFigure> sections = new ArrayList<>();
        for (Section section : questionnaire.sections()) {
            sections.add(section(section));
        }
        List<Question> all = questionnaire.questions().toList();
        return new SurveyFigure(
                tally.respondents(),
                sections,
                together(all, QuestionKind.SATISFACTION),
                together(all, QuestionKind.DISSATISFACTION));
    }

    /** Without sections and questions: for lists of many parts. */
    SurveyFigure totals() {
        List<Question> all = questionnaire.questions().toList();
        return new SurveyFigure(
                tally.respondents(),
                List.of(),
                together(all, QuestionKind.SATISFACTION),
                together(all, QuestionKind.DISSATISFACTION));
    }

    private SectionFigure section(Section section) {
        List<QuestionFigure> questions =
                section.questions().stream().map(this::question).toList();
        return new SectionFigure(
                section.number(),
                section.title(),
                questions,
                together(section.questions(), QuestionKind.SATISFACTION),
                together(section.questions(), QuestionKind.DISSATISFACTION));
    }

    private QuestionFigure question(Question question) {
        place++;
        int answered = tally.answered(question.number());
        boolean isHidden = isHidden(question);
        boolean isShown = !isHidden && answered > 0;
        return new QuestionFigure(
                question.number(),
                place,
                question.text(),
                question.kind(),
                isHidden,
                isHidden ? 0 : answered,
                isShown ? frequencies(question, answered) : List.of(),
                isShown ? together(List.of(question), question.kind()) : null);
    }

    private List<Frequency> frequencies(Question question, int answered) {
        if (question.kind().isRating()) {
            RatingScale scale = questionnaire.scale(question.kind());
            return IntStream.iterate(Question.HIGHEST_RATING, rating -> rating >= 1, rating -> rating - 1)
                    .mapToObj(rating ->
                            Frequency.of(rating, scale.label(rating), tally.count(question.number(), rating), answered))
                    .toList();
        }
        return question.choices().stream()
                .map(choice -> Frequency.of(
                        choice.number(), choice.text(), tally.count(question.number(), choice.number()), answered))
                .toList();
    }

    private RatingFigure together(List<Question> questions, QuestionKind kind) {
        if (!kind.isRating()) {
            return null;
        }
        List<Integer> shown = questions.stream()
                .filter(question -> question.kind() == kind && !isHidden(question))
                .map(Question::number)
                .toList();
        return RatingFigure.of(tally, shown, questionnaire.scale(kind));
    }

    private boolean isHidden(Question question) {
        int answered = tally.answered(question.number());
        return hidden.contains(question.number()) || (answered > 0 && answered < Tallies.FEWEST);
    }
}
