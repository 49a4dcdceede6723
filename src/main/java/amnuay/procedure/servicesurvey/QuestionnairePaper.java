package amnuay.procedure.servicesurvey;

import amnuay.document.DocumentRenderer;
import amnuay.document.RenderedDocument;
import amnuay.organization.Organization;
import amnuay.thai.ThaiText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The questionnaire to be printed, from the same definition as the public form. */
@Component
class QuestionnairePaper {

    private final DocumentRenderer renderer;
    private final Organization organization;

    QuestionnairePaper(DocumentRenderer renderer, Organization organization) {
        this.renderer = renderer;
        this.organization = organization;
    }

    /** As Word file and as PDF; kept nowhere. */
    RenderedDocument of(Survey survey) {
        return renderer.render(template(), values(survey));
    }

    static String template() {
        return "service-survey/questionnaire";
    }

    /** The values of the template, for whoever writes it as a document of the year. */
    Map<String, Object> values(Survey survey) {
        Questionnaire questionnaire = survey.questionnaire();
        var parts = new Parts(questionnaire);
        var office = organization.office();
        return Map.of(
                "title", ThaiText.digits(questionnaire.title()),
                "fiscalYear", ThaiText.digits(survey.fiscalYear()),
                "office", Map.of("name", ThaiText.digits(office.name()), "phone", ThaiText.digits(office.phone())),
                "intro", ThaiText.digits(questionnaire.intro()),
                "keeping", ThaiText.digits(questionnaire.keeping()),
                "groups",
                        IntStream.range(0, questionnaire.groups().size())
                                .mapToObj(at -> numbered(
                                        at + 1, questionnaire.groups().get(at).name()))
                                .toList(),
                "sections",
                        questionnaire.sections().stream().map(parts::section).toList());
    }

    /** With the number that is typed in when the sheet comes back. */
    private static Map<String, Object> numbered(int number, String text) {
        return Map.of("text", ThaiText.digits(number + ". " + text));
    }

    /** Rating questions that follow each other share a table. */
    private static final class Parts {

        private final Questionnaire questionnaire;
        private int place;

        Parts(Questionnaire questionnaire) {
            this.questionnaire = questionnaire;
        }

        Map<String, Object> section(Section section) {
            List<Map<String, Object>> parts = new ArrayList<>();
            List<Question> table = new ArrayList<>();
            for (Question question : section.questions()) {
                if (!table.isEmpty() && table.get(0).kind() != question.kind()) {
                    parts.add(ratings(table));
                    table.clear();
                }
                if (question.kind().isRating()) {
                    table.add(question);
                } else {
                    parts.add(single(question));
                }
            }
            if (!table.isEmpty()) {
                parts.add(ratings(table));
            }
            return Map.of(
                    "title",
                    ThaiText.digits(section.title()),
                    "intro",
                    ThaiText.digits(section.intro()),
                    "parts",
                    parts);
        }

        private Map<String, Object> ratings(List<Question> table) {
            RatingScale scale = questionnaire.scale(table.get(0).kind());
            Map<String, Object> part = blank();
            part.put("rated", true);
            part.put("word", scale.word());
            part.put(
                    "labels",
                    IntStream.iterate(Question.HIGHEST_RATING, rating -> rating >= 1, rating -> rating - 1)
                            .mapToObj(rating -> Map.<String, Object>of(
                                    "text", ThaiText.digits(rating + " = " + scale.degree(rating))))
                            .toList());
            part.put(
                    "rows",
                    table.stream()
                            .map(question -> Map.<String, Object>of("place", next(), "text", heading(question)))
                            .toList());
            return part;
        }

        private Map<String, Object> single(Question question) {
            Map<String, Object> part = blank();
            part.put("question", next() + ". " + heading(question));
            part.put("words", question.kind() == QuestionKind.TEXT);
            part.put("hasChoices", question.kind().isChoice());
            part.put(
                    "choices",
                    question.choices().stream()
                            .map(choice -> numbered(choice.number(), choice.text()))
                            .toList());
            return part;
        }

        private static Map<String, Object> blank() {
            Map<String, Object> part = new HashMap<>();
            part.put("rated", false);
            part.put("word", "");
            part.put("labels", List.of());
            part.put("rows", List.of());
            part.put("question", "");
            part.put("choices", List.of());
            part.put("words", false);
            part.put("hasChoices", false);
            return part;
        }

        private static String heading(Question question) {
            return ThaiText.digits(question.text());
        }

        private String next() {
            return ThaiText.digits(++place);
        }
    }
}
