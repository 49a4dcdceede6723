package amnuay.procedure.servicesurvey;

import static amnuay.procedure.servicesurvey.Samples.DELAY;
import static amnuay.procedure.servicesurvey.Samples.ERRORS;
import static amnuay.procedure.servicesurvey.Samples.PARENTS;
import static amnuay.procedure.servicesurvey.Samples.PLACE;
import static amnuay.procedure.servicesurvey.Samples.SPEED;
import static amnuay.procedure.servicesurvey.Samples.STAFF;
import static amnuay.procedure.servicesurvey.Samples.TEACHERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import amnuay.AmnuayTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Fiscal years 2670 to 2679 of the survey belong to this test. The figures of the first were worked out by hand. */
@AmnuayTest
class SurveyStatisticsTest {

    private static final Map<String, Integer> GROUPS =
            Map.of("ครู", TEACHERS, "ผู้ปกครอง", PARENTS, "บุคลากรอื่น", STAFF);

    @Autowired
    SurveyYears years;

    @Autowired
    Surveys surveys;

    @Autowired
    Answers answers;

    @Autowired
    SurveyStatistics statistics;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Test
    void agreesWithWhatWasCountedByHandAndWithTheDatabasesOwnArithmetic() throws Exception {
        SurveyLink link = years.publish(2670);
        takeAll(link, twoHundred());
        surveys.close(2670);

        SurveyResults results = statistics.of(2670);

        SurveyFigure whole = results.whole();
        assertThat(results.received().received()).isEqualTo(200);
        assertThat(results.isExact()).isTrue();
        assertThat(shown(question(whole, SPEED))).isEqualTo("n=200 mean=4.51 sd=0.50 มากที่สุด 90.10%");
        assertThat(shown(question(whole, PLACE))).isEqualTo("n=15 mean=3.00 sd=0.85 ปานกลาง 60.00%");
        assertThat(shown(question(whole, DELAY))).isEqualTo("n=200 mean=1.10 sd=0.30 น้อยที่สุด 22.00%");
        assertThat(question(whole, ERRORS).hidden()).isTrue();
        assertThat(shown(whole.sections().get(0).satisfaction())).isEqualTo("n=215 mean=4.40 sd=0.65 มาก 88.00%");
        assertThat(shown(whole.dissatisfaction())).isEqualTo("n=200 mean=1.10 sd=0.30 น้อยที่สุด 22.00%");
        assertThat(question(whole, SPEED).frequencies())
                .extracting(Frequency::label, Frequency::count, each -> each.percent()
                        .toPlainString())
                .containsExactly(
                        tuple("พึงพอใจมากที่สุด", 101, "50.50"),
                        tuple("พึงพอใจมาก", 99, "49.50"),
                        tuple("พึงพอใจปานกลาง", 0, "0.00"),
                        tuple("พึงพอใจน้อย", 0, "0.00"),
                        tuple("พึงพอใจน้อยที่สุด", 0, "0.00"));
        assertThat(whole.dissatisfactionRanked())
                .extracting(QuestionFigure::number)
                .containsExactly(DELAY);
        for (int question : List.of(SPEED, PLACE, DELAY)) {
            assertThat(shown(question(whole, question))).startsWith(countedByTheDatabase(2670, question));
        }
    }

    @Test
    void hidesFourAndWhatWouldGiveThemAway() throws Exception {
        SurveyLink link = years.publish(2671);
        takeAll(link, twoHundred());
        surveys.close(2671);

        List<GroupResult> groups = statistics.of(2671).groups();

        assertThat(groups)
                .extracting(
                        result -> result.group().number(),
                        result -> result.rate().received(),
                        GroupResult::hidden)
                .containsExactly(tuple(TEACHERS, 191, false), tuple(PARENTS, 4, true), tuple(STAFF, 5, true));
        assertThat(groups.get(0).rate().percent()).isEqualByComparingTo("1910.00");
        assertThat(groups.get(1).rate().percent()).isNull();
        SurveyFigure teachers = groups.get(0).figure();
        assertThat(shown(question(teachers, SPEED))).isEqualTo("n=191 mean=4.50 sd=0.50 มาก 90.05%");
        assertThat(shown(question(teachers, PLACE))).isEqualTo("n=10 mean=3.00 sd=0.00 ปานกลาง 60.00%");
        assertThat(question(teachers, ERRORS).hidden()).isTrue();
        for (int hidden : List.of(1, 2)) {
            SurveyFigure figure = groups.get(hidden).figure();
            assertThat(figure.questions().filter(question -> question.rating() != null))
                    .isEmpty();
            assertThat(figure.satisfaction()).isNull();
            assertThat(figure.dissatisfaction()).isNull();
        }
    }

    @Test
    void showsFiveWhereTwoFoursHideEachOther() {
        SurveyLink link = years.publish(2672);
        takeMany(link, TEACHERS, 5);
        takeMany(link, PARENTS, 4);
        takeMany(link, STAFF, 4);
        surveys.close(2672);

        assertThat(statistics.of(2672).groups())
                .extracting(result -> result.group().number(), GroupResult::hidden)
                .containsExactly(tuple(TEACHERS, false), tuple(PARENTS, true), tuple(STAFF, true));
    }

    @Test
    void doesNotTellTheLastAnswersByTwoLooks() {
        SurveyLink link = years.publish(2673);
        takeMany(link, TEACHERS, 4);
        assertThat(statistics.of(2673).whole().respondents()).isZero();
        takeMany(link, TEACHERS, 1);
        assertThat(statistics.of(2673).whole().respondents()).isEqualTo(5);
        takeMany(link, TEACHERS, 4);
        SurveyResults before = statistics.of(2673);
        assertThat(before.whole().respondents()).isEqualTo(5);
        assertThat(before.received().received()).isEqualTo(9);
        assertThat(before.isExact()).isFalse();
        takeMany(link, TEACHERS, 1);
        assertThat(statistics.of(2673).whole().respondents()).isEqualTo(10);
        takeMany(link, TEACHERS, 2);

        surveys.close(2673);
        assertThat(statistics.of(2673).whole().respondents()).isEqualTo(12);
    }

    @Test
    void showsASchoolOnceTheSurveyIsClosed() {
        SurveyLink office = years.publish(2674);
        takeMany(office, TEACHERS, 7);
        assertThat(result(2674, office.id()).rate().received()).isEqualTo(7);
        assertThat(result(2674, office.id()).figure()).isNull();

        surveys.close(2674);
        assertThat(result(2674, office.id()).figure().satisfaction().n()).isEqualTo(7);
        assertThat(result(2674, office.id()).hidden()).isFalse();
    }

    @Test
    void countsChoicesOfThoseWhoAnswered() {
        SurveyLink link = years.publish(2675);
        for (int at = 0; at < 6; at++) {
            take(
                    link,
                    new AnswerSheet(
                            TEACHERS,
                            Map.of(
                                    SPEED,
                                    List.of(5),
                                    DELAY,
                                    List.of(1),
                                    Samples.CHANNEL,
                                    at < 2 ? List.of(1) : List.of(2),
                                    Samples.UNITS,
                                    at < 5 ? List.of(1, 3) : List.of()),
                            Map.of(Samples.WORDS, "ดี " + at)));
        }
        surveys.close(2675);

        SurveyFigure whole = statistics.of(2675).whole();
        assertThat(question(whole, Samples.CHANNEL).frequencies())
                .extracting(Frequency::label, Frequency::count, each -> each.percent()
                        .toPlainString())
                .containsExactly(tuple("โทรศัพท์", 2, "33.33"), tuple("ไลน์", 4, "66.67"), tuple("มาเอง", 0, "0.00"));
        assertThat(question(whole, Samples.UNITS).n()).isEqualTo(5);
        assertThat(question(whole, Samples.UNITS).frequencies())
                .extracting(Frequency::count, each -> each.percent().toPlainString())
                .containsExactly(tuple(5, "100.00"), tuple(0, "0.00"), tuple(5, "100.00"));
        assertThat(question(whole, Samples.WORDS).n()).isEqualTo(6);
    }

    @Test
    void keepsTheFiguresWhenTheSingleAnswersAreDeleted() {
        SurveyLink link = years.publish(2677);
        takeMany(link, TEACHERS, 6);
        assertThatThrownBy(() -> surveys.forget(2677)).hasMessageContaining("เมื่อปิดรับคำตอบแล้ว");
        surveys.close(2677);
        SurveyResults before = statistics.of(2677);

        surveys.forget(2677);

        assertThat(database.sql(
                                """
                                select (select count(*) from survey_response where survey = :id)
                                     + (select count(*) from survey_text where survey = :id)
                                     + (select count(*) from survey_submission where survey = :id)""")
                        .param("id", surveys.of(2677).id())
                        .query(Long.class)
                        .single())
                .isZero();
        SurveyResults after = statistics.of(2677);
        assertThat(after.whole()).isEqualTo(before.whole());
        assertThat(after.groups()).isEqualTo(before.groups());
        assertThat(result(2677, link.id()).figure().satisfaction().n()).isEqualTo(6);
    }

    @Test
    void forgetsASheetOfPaperThatWasTakenBack() {
        SurveyLink link = years.publish(2676);
        takeMany(link, TEACHERS, 5);
        answers.take(
                Samples.small(),
                link,
                new AnswerSheet(
                        TEACHERS,
                        Map.of(SPEED, List.of(1), DELAY, List.of(5), Samples.UNITS, List.of(1, 2)),
                        Map.of(Samples.WORDS, "ผิด")),
                AnswerOrigin.paper(17));

        answers.takeBackPaper(surveys.of(2676), 17);
        surveys.close(2676);

        assertThat(shown(question(statistics.of(2676).whole(), SPEED))).isEqualTo("n=5 mean=4.00 sd=0.00 มาก 80.00%");
        assertThat(database.sql(
                                """
                                select count(*) from survey_count join survey_link on id = link
                                 where survey = ? and answers > 0 and question in (32, 33)""")
                        .param(surveys.of(2676).id())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(database.sql("select count(*) from survey_text where survey = ?")
                        .param(surveys.of(2676).id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void takeMany(SurveyLink link, int group, int number) {
        takeAll(link, Collections.nCopies(number, Samples.sheet(group, 4, 2)));
    }

    /** In one transaction, for the sake of time. */
    private void takeAll(SurveyLink link, List<AnswerSheet> sheets) {
        transaction.executeWithoutResult(begun -> sheets.forEach(sheet -> take(link, sheet)));
    }

    private void take(SurveyLink link, AnswerSheet sheet) {
        answers.take(Samples.small(), link, sheet, AnswerOrigin.page(UUID.randomUUID()));
    }

    private LinkResult result(int year, UUID link) {
        return statistics.links(year).stream()
                .filter(each -> each.link().id().equals(link))
                .findFirst()
                .orElseThrow();
    }

    private static List<AnswerSheet> twoHundred() throws Exception {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/survey/two-hundred.csv"));
        List<AnswerSheet> sheets = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<Integer, List<Integer>> values = new TreeMap<>();
            int[] questions = {SPEED, PLACE, DELAY, ERRORS};
            for (int at = 0; at < questions.length; at++) {
                if (!cells[at + 1].isEmpty()) {
                    values.put(questions[at], List.of(Integer.valueOf(cells[at + 1])));
                }
            }
            for (int times = 0; times < Integer.parseInt(cells[5]); times++) {
                sheets.add(new AnswerSheet(GROUPS.get(cells[0]), values, Map.of()));
            }
        }
        assertThat(sheets).hasSize(200);
        return sheets;
    }

    private static QuestionFigure question(SurveyFigure figure, int number) {
        return figure.questions()
                .filter(question -> question.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static String shown(QuestionFigure question) {
        return shown(question.rating());
    }

    private static String shown(RatingFigure figure) {
        return "n=%d mean=%s sd=%s %s %s%%"
                .formatted(figure.n(), figure.mean(), figure.deviation(), figure.level(), figure.percent());
    }

    private String countedByTheDatabase(int year, int question) {
        return database.sql(
                        """
                        select 'n=' || count(*) || ' mean=' || round(avg(value), 2) || ' sd=' || round(stddev_samp(value), 2)
                          from survey_answer join survey_response r on r.id = response where r.survey = ? and question = ?""")
                .params(surveys.of(year).id(), question)
                .query(String.class)
                .single();
    }
}
