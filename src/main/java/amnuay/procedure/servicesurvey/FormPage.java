package amnuay.procedure.servicesurvey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The form as it is drawn, with what was answered so far and what is wrong with it.
 *
 * @param alert what is wrong with the sheet as a whole; null for nothing
 * @param groups the question for the respondent's group
 * @param wrong the questions that have an error, in order
 */
record FormPage(String alert, Field groups, List<Part> parts, List<Field> wrong) {

    /** A section with its questions. */
    record Part(String title, String intro, List<Field> fields) {}

    /**
     * One question.
     *
     * @param id of the question on the page
     * @param heading with the number that people read
     * @param text what was written; empty for other kinds
     * @param error null for none
     */
    record Field(
            String id,
            String name,
            String heading,
            QuestionKind kind,
            boolean mandatory,
            List<Option> options,
            String text,
            String error) {}

    /** One answer that is offered; of a rating question the value is shown too. */
    record Option(String id, String value, String label, boolean chosen) {}

    static FormPage of(Questionnaire questionnaire, AnswerSheet sheet, List<AnswerProblem> problems) {
        var writer = new Writer(questionnaire, sheet, problems);
        Field groups = writer.groups();
        List<Part> parts = questionnaire.sections().stream().map(writer::part).toList();
        List<Field> wrong = new ArrayList<>();
        if (groups.error() != null) {
            wrong.add(groups);
        }
        parts.stream()
                .flatMap(part -> part.fields().stream())
                .filter(field -> field.error() != null)
                .forEach(wrong::add);
        return new FormPage(writer.error(AnswerProblem.SHEET), groups, parts, wrong);
    }

    private static final class Writer {

        private final Questionnaire questionnaire;
        private final AnswerSheet sheet;
        private final List<AnswerProblem> problems;
        private int shown;

        Writer(Questionnaire questionnaire, AnswerSheet sheet, List<AnswerProblem> problems) {
            this.questionnaire = questionnaire;
            this.sheet = sheet;
            this.problems = problems;
        }

        Field groups() {
            List<Option> options = questionnaire.groups().stream()
                    .map(group -> option(
                            "group",
                            group.number(),
                            group.name(),
                            Integer.valueOf(group.number()).equals(sheet.group())))
                    .toList();
            return new Field(
                    "group",
                    "group",
                    "ท่านอยู่ในกลุ่มใด",
                    QuestionKind.SINGLE_CHOICE,
                    true,
                    options,
                    "",
                    error(AnswerProblem.GROUP));
        }

        Part part(Section section) {
            return new Part(
                    section.title(),
                    section.intro(),
                    section.questions().stream().map(this::field).toList());
        }

        String error(int question) {
            return problems.stream()
                    .filter(problem -> problem.question() == question)
                    .map(AnswerProblem::message)
                    .findFirst()
                    .orElse(null);
        }

        private Field field(Question question) {
            shown++;
            String name = (question.kind() == QuestionKind.TEXT ? "t" : "q") + question.number();
            return new Field(
                    "question" + question.number(),
                    name,
                    shown + ". " + question.text(),
                    question.kind(),
                    question.mandatory(),
                    options(question, name),
                    sheet.textOf(question.number()),
                    error(question.number()));
        }

        private List<Option> options(Question question, String name) {
            List<Integer> chosen = sheet.valuesOf(question.number());
            if (question.kind().isRating()) {
                RatingScale scale = questionnaire.scale(question.kind());
                return IntStream.iterate(Question.HIGHEST_RATING, rating -> rating >= 1, rating -> rating - 1)
                        .mapToObj(rating -> option(name, rating, scale.label(rating), chosen.contains(rating)))
                        .toList();
            }
            return question.choices().stream()
                    .map(choice -> option(name, choice.number(), choice.text(), chosen.contains(choice.number())))
                    .toList();
        }

        private static Option option(String name, int value, String label, boolean chosen) {
            return new Option(name + "-" + value, String.valueOf(value), label, chosen);
        }
    }
}
