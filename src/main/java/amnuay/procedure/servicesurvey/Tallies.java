package amnuay.procedure.servicesurvey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the counts of a survey: never from the single answers. */
@Component
@Transactional
class Tallies {

    /** From so many answers on, a group may be shown by itself. */
    static final int FEWEST = 5;

    /** One statement sees one moment: respondents and answers always fit each other. */
    private static final String REFRESH =
            """
            with due as (
                select now.respondent_group, now.respondents
                  from (select asked.respondent_group, coalesce(sum(c.answers), 0)::int as respondents
                          from unnest(:groups) as asked (respondent_group)
                          left join (survey_count c join survey_link l on l.id = c.link and l.survey = :survey)
                            on c.question = 0 and c.respondent_group = asked.respondent_group
                         group by 1) now
                  left join survey_snapshot shown
                    on shown.survey = :survey and shown.respondent_group = now.respondent_group
                 where abs(now.respondents - coalesce(shown.respondents, 0)) >= :step),
            shown as (
                insert into survey_snapshot (survey, respondent_group, respondents)
                select :survey, respondent_group, respondents from due
                on conflict (survey, respondent_group) do update set respondents = excluded.respondents)
            insert into survey_snapshot_count (survey, respondent_group, question, value, answers)
            select :survey, c.respondent_group, c.question, c.value, sum(c.answers)
              from survey_count c join survey_link l on l.id = c.link
             where l.survey = :survey and c.question > 0 and c.respondent_group in (select respondent_group from due)
             group by c.respondent_group, c.question, c.value
            on conflict (survey, respondent_group, question, value) do update set answers = excluded.answers""";

    private record Counted(String key, int question, int value, int answers) {}

    private record Asked(String key, int respondents) {}

    private final JdbcClient database;

    Tallies(JdbcClient database) {
        this.database = database;
    }

    /** What may be shown of each group, in the order of the questionnaire; while answers come in, some of the last ones may be missing. */
    public Map<Integer, Tally> byGroup(Survey survey) {
        if (survey.state() == SurveyState.PUBLISHED && nobodyElseRefreshes(survey)) {
            refresh(survey, FEWEST);
        }
        List<Asked> asked = database.sql(
                        "select respondent_group as key, respondents from survey_snapshot where survey = ?")
                .param(survey.id())
                .query(Asked.class)
                .list();
        List<Counted> counted = database.sql(
                        """
                        select respondent_group as key, question, value, answers
                          from survey_snapshot_count where survey = ? and answers > 0""")
                .param(survey.id())
                .query(Tallies::counted)
                .list();
        Map<Integer, Tally> all = gathered(asked, counted, Integer::valueOf);
        Map<Integer, Tally> inOrder = new LinkedHashMap<>();
        survey.questionnaire()
                .groups()
                .forEach(group -> inOrder.put(group.number(), all.getOrDefault(group.number(), Tally.none())));
        return inOrder;
    }

    /** Makes the numbers exact and final; the survey takes no more answers, its row is locked. */
    public void freeze(Survey survey) {
        database.sql("select pg_advisory_xact_lock(?)")
                .param(lock(survey))
                .query((row, at) -> 0)
                .list();
        refresh(survey, 1);
    }

    /** Deletes what the counts were made of. */
    public void deleteSources(Survey survey) {
        for (String table : List.of("survey_text", "survey_response", "survey_submission")) {
            database.sql("delete from " + table + " where survey = ?")
                    .param(survey.id())
                    .update();
        }
    }

    /** Of each school, unit and the office, exact; only those that answers came through. */
    @Transactional(readOnly = true)
    public Map<UUID, Tally> byLink(Survey survey) {
        List<Counted> counted = database.sql(
                        """
                        select c.link as key, c.question, c.value, sum(c.answers)::int as answers
                          from survey_count c join survey_link l on l.id = c.link
                         where l.survey = ? and c.question > 0 and c.answers > 0 group by 1, 2, 3""")
                .param(survey.id())
                .query(Tallies::counted)
                .list();
        return gathered(receivedRows(survey, "link"), counted, UUID::fromString);
    }

    /** How many have answered, by number of the group; counted now. */
    @Transactional(readOnly = true)
    public Map<Integer, Integer> receivedByGroup(Survey survey) {
        return numbers(receivedRows(survey, "respondent_group"), Integer::valueOf);
    }

    /** How many have answered, by link; counted now. */
    @Transactional(readOnly = true)
    public Map<UUID, Integer> receivedByLink(Survey survey) {
        return numbers(receivedRows(survey, "link"), UUID::fromString);
    }

    private List<Asked> receivedRows(Survey survey, String column) {
        return database.sql("select c." + column + " as key, sum(c.answers)::int as respondents"
                        + " from survey_count c join survey_link l on l.id = c.link"
                        + " where l.survey = ? and c.question = 0 and c.answers > 0 group by 1")
                .param(survey.id())
                .query(Asked.class)
                .list();
    }

    /** By hand: it is done for tens of thousands of rows at once. */
    private static Counted counted(ResultSet row, int at) throws SQLException {
        return new Counted(row.getString("key"), row.getInt("question"), row.getInt("value"), row.getInt("answers"));
    }

    private boolean nobodyElseRefreshes(Survey survey) {
        return database.sql("select pg_try_advisory_xact_lock(?)")
                .param(lock(survey))
                .query(Boolean.class)
                .single();
    }

    private void refresh(Survey survey, int step) {
        Integer[] groups = survey.questionnaire().groups().stream()
                .map(RespondentGroup::number)
                .toArray(Integer[]::new);
        database.sql(REFRESH)
                .param("survey", survey.id())
                .param("groups", groups)
                .param("step", step)
                .update();
    }

    private static long lock(Survey survey) {
        return survey.id().getMostSignificantBits();
    }

    private static <K> Map<K, Integer> numbers(List<Asked> rows, Function<String, K> key) {
        Map<K, Integer> numbers = new LinkedHashMap<>();
        rows.forEach(row -> numbers.put(key.apply(row.key()), row.respondents()));
        return numbers;
    }

    private static <K> Map<K, Tally> gathered(List<Asked> asked, List<Counted> counted, Function<String, K> key) {
        Map<String, Map<Integer, Map<Integer, Integer>>> counts = new TreeMap<>();
        counted.forEach(row -> counts.computeIfAbsent(row.key(), none -> new TreeMap<>())
                .computeIfAbsent(row.question(), none -> new TreeMap<>())
                .put(row.value(), row.answers()));
        Map<K, Tally> tallies = new LinkedHashMap<>();
        asked.forEach(row -> tallies.put(
                key.apply(row.key()), new Tally(row.respondents(), counts.getOrDefault(row.key(), Map.of()))));
        return tallies;
    }
}
