package amnuay.procedure.servicesurvey;

import java.util.ArrayList;
import java.util.List;

/**
 * Questions and values side by side, as the database takes them.
 *
 * @param questions as long as values
 */
record Pairs(int[] questions, int[] values) {

    /** In the place of a value: how many answered a question that may have several answers or words. */
    static final int ANSWERED = 0;

    /** In the place of a question: how many respondents there are. */
    static final int RESPONDENTS = 0;

    /** The answers as they are kept. */
    static Pairs given(AnswerSheet sheet) {
        List<int[]> pairs = new ArrayList<>();
        sheet.values().forEach((question, values) -> values.forEach(value -> pairs.add(new int[] {question, value})));
        return of(pairs);
    }

    /** What the answers add to the counts. */
    static Pairs counted(Questionnaire questionnaire, AnswerSheet sheet) {
        List<int[]> pairs = new ArrayList<>();
        sheet.values().forEach((question, values) -> values.forEach(value -> pairs.add(new int[] {question, value})));
        questionnaire
                .questions()
                .filter(question ->
                        question.kind() == QuestionKind.MULTIPLE_CHOICE || question.kind() == QuestionKind.TEXT)
                .filter(question -> sheet.answers(question.number()))
                .forEach(question -> pairs.add(new int[] {question.number(), ANSWERED}));
        pairs.add(new int[] {RESPONDENTS, ANSWERED});
        return of(pairs);
    }

    private static Pairs of(List<int[]> pairs) {
        return new Pairs(
                pairs.stream().mapToInt(pair -> pair[0]).toArray(),
                pairs.stream().mapToInt(pair -> pair[1]).toArray());
    }
}
