package amnuay.procedure.servicesurvey;

import amnuay.thai.ThaiText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All figures of a closed survey as the report's template names them. */
@Component
class ReportFigures {

    private final SurveyStatistics statistics;
    private final FreeTexts texts;

    ReportFigures(SurveyStatistics statistics, FreeTexts texts) {
        this.statistics = statistics;
        this.texts = texts;
    }

    Map<String, Object> of(int fiscalYear) {
        SurveyResults results = statistics.of(fiscalYear);
        SurveyFigure whole = results.whole();
        Questionnaire asked = results.survey().questionnaire();
        Map<String, Object> values = new HashMap<>();
        values.put("title", SurveyText.cell(asked.title()));
        values.put("overall", FoundWords.overall(whole));
        values.put("respondentWords", FoundWords.respondents(results));
        List<Map<String, Object>> groups = groups(results);
        values.put("groups", groups);
        values.put("groupsHidden", ReportRows.whyHidden(groups));
        values.put("satisfactionBands", ReportRows.bands(asked.satisfaction()));
        values.put("dissatisfactionBands", ReportRows.bands(asked.dissatisfaction()));
        values.put(
                "sameBands",
                asked.satisfaction().bands().equals(asked.dissatisfaction().bands()));
        values.putAll(satisfaction(whole));
        values.putAll(dissatisfaction(whole));
        values.put("groupWords", FoundWords.ranked("เมื่อจำแนกความพึงพอใจตามกลุ่มผู้ตอบ", byGroup(results)));
        values.put("choices", choices(whole));
        values.put("frequencyTables", frequencies(results));
        List<Map<String, Object>> found = themes(fiscalYear);
        values.put("themes", found);
        values.put("hasThemes", !found.isEmpty());
        return values;
    }

    /** What the numbers show, for forms and the memo: on the whole, by section, of dissatisfaction, by group. */
    List<String> words(int fiscalYear) {
        SurveyResults results = statistics.of(fiscalYear);
        SurveyFigure whole = results.whole();
        return Stream.of(
                        FoundWords.respondents(results),
                        FoundWords.overall(whole),
                        FoundWords.ranked("เมื่อพิจารณารายด้าน", sections(whole)),
                        FoundWords.ranked("เมื่อพิจารณาเรื่องที่ไม่พึงพอใจ", questions(whole.dissatisfactionRanked())),
                        FoundWords.ranked("เมื่อจำแนกความพึงพอใจตามกลุ่มผู้ตอบ", byGroup(results)))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** What people are most dissatisfied with, at most so many. */
    List<QuestionFigure> mostDissatisfied(int fiscalYear, int most) {
        return statistics.of(fiscalYear).whole().dissatisfactionRanked().stream()
                .limit(most)
                .toList();
    }

    /** How often each theme came up, the most frequent first; fewer than five are only said to be few. */
    private List<Map<String, Object>> themes(int fiscalYear) {
        return texts.themes(fiscalYear).stream()
                .filter(theme -> theme.texts() > 0)
                .map(theme -> Map.<String, Object>of(
                        "name",
                        SurveyText.cell(theme.name()),
                        "count",
                        theme.texts() < Tallies.FEWEST ? "น้อยกว่า ๕" : ThaiText.digits(theme.texts())))
                .toList();
    }

    private static List<Map<String, Object>> groups(SurveyResults results) {
        return results.groups().stream()
                .map(group -> ReportRows.group(group, results.received().received()))
                .toList();
    }

    private static Map<String, Object> satisfaction(SurveyFigure whole) {
        List<Map<String, Object>> sections = new ArrayList<>();
        for (SectionFigure section : whole.sections()) {
            List<QuestionFigure> rated = rated(section, QuestionKind.SATISFACTION);
            if (!rated.isEmpty()) {
                Map<String, Object> row = ReportRows.rating(section.satisfaction(), isHidden(rated));
                row.put("number", ThaiText.digits(sections.size() + 1));
                row.put("title", SurveyText.cell(section.title()));
                List<Map<String, Object>> questions =
                        rated.stream().map(ReportRows::question).toList();
                row.put("questions", questions);
                row.put("questionsHidden", ReportRows.whyHidden(questions));
                row.put("words", FoundWords.ranked("เมื่อพิจารณารายข้อ", Rated.highestFirst(labelled(rated.stream()))));
                sections.add(row);
            }
        }
        return Map.of(
                "sections", sections,
                "satisfaction", ReportRows.rating(whole.satisfaction(), true),
                "sectionWords", FoundWords.ranked("เมื่อพิจารณารายด้าน", sections(whole)));
    }

    private static Map<String, Object> dissatisfaction(SurveyFigure whole) {
        List<QuestionFigure> ranked = whole.dissatisfactionRanked();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (QuestionFigure question : ranked) {
            Map<String, Object> row = ReportRows.question(question);
            row.put("rank", ThaiText.digits(rows.size() + 1));
            rows.add(row);
        }
        return Map.of(
                "dissatisfied",
                rows,
                "hasDissatisfied",
                !rows.isEmpty(),
                "dissatisfaction",
                ReportRows.rating(whole.dissatisfaction(), true),
                "dissatisfactionWords",
                FoundWords.ranked("เมื่อพิจารณาเรื่องที่ไม่พึงพอใจ", questions(ranked)));
    }

    private static List<Map<String, Object>> choices(SurveyFigure whole) {
        return whole.questions()
                .filter(question -> question.kind().isChoice())
                .map(ReportRows::choice)
                .toList();
    }

    /** One table for each section that rates something; the labels of its ratings stand in its head. */
    private static List<Map<String, Object>> frequencies(SurveyResults results) {
        List<Map<String, Object>> tables = new ArrayList<>();
        for (SectionFigure section : results.whole().sections()) {
            for (QuestionKind kind : List.of(QuestionKind.SATISFACTION, QuestionKind.DISSATISFACTION)) {
                List<QuestionFigure> rated = rated(section, kind);
                if (!rated.isEmpty()) {
                    Map<String, Object> table = new HashMap<>();
                    table.put("title", SurveyText.cell(section.title()));
                    List<Map<String, Object>> rows =
                            rated.stream().map(ReportRows::frequencies).toList();
                    table.put("rows", rows);
                    table.put("rowsHidden", ReportRows.whyHidden(rows));
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    private static List<Rated> sections(SurveyFigure whole) {
        return Rated.highestFirst(
                whole.sections().stream().map(section -> new Rated(section.title(), section.satisfaction())));
    }

    private static List<Rated> questions(List<QuestionFigure> ranked) {
        return Rated.highestFirst(labelled(ranked.stream()));
    }

    private static List<Rated> byGroup(SurveyResults results) {
        return Rated.highestFirst(results.groups().stream()
                .map(group -> new Rated(group.group().name(), group.figure().satisfaction())));
    }

    private static Stream<Rated> labelled(Stream<QuestionFigure> questions) {
        return questions.map(question -> new Rated(question.text(), question.rating()));
    }

    private static List<QuestionFigure> rated(SectionFigure section, QuestionKind kind) {
        return section.questions().stream()
                .filter(question -> question.kind() == kind)
                .toList();
    }

    private static boolean isHidden(List<QuestionFigure> questions) {
        return questions.stream().anyMatch(QuestionFigure::hidden);
    }
}
