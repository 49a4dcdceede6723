package amnuay.procedure.servicesurvey;

import amnuay.thai.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes answered sheets in. Written for many at once: a handful of statements per sheet, and the counts that statistics are made of are
 * kept in the same transaction.
 */
@Component
@Transactional
class Answers {

    private static final String LOCK_STATE = "select state from survey where id = ? for share";

    private static final String TAKE_PAGE =
            "insert into survey_submission (key, survey) values (?, ?) on conflict do nothing";

    private static final String ADD_RESPONSE =
            """
            insert into survey_response (id, survey, link, respondent_group, source, received_on, paper_number, batch)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String ADD_ANSWERS =
            """
            insert into survey_answer (response, question, value)
            select ?, given.question, given.value from unnest(?::int[], ?::int[]) as given (question, value)""";

    private static final String ADD_TEXTS =
            """
            insert into survey_text (id, survey, respondent_group, question, text, response)
            select gen_random_uuid(), ?, ?, given.question, given.text, ?::uuid
              from unnest(?::int[], ?::text[]) as given (question, text)""";

    /** In one order for everybody, so that two sheets never wait for each other in a circle. */
    private static final String COUNT =
            """
            insert into survey_count (link, respondent_group, question, value, answers)
            select ?, ?, given.question, given.value, 1
              from unnest(?::int[], ?::int[]) as given (question, value)
             order by given.question, given.value
            on conflict (link, respondent_group, question, value) do update set answers = survey_count.answers + 1""";

    private static final String UNCOUNT =
            """
            update survey_count set answers = answers - 1
             where link = ? and respondent_group = ?
               and (question, value) in (select * from unnest(?::int[], ?::int[]))""";

    private final JdbcClient database;
    private final Clock clock;

    Answers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Stores a sheet that has passed {@link SheetCheck}.
     *
     * @return whether it was stored; not when the page was handed in before
     * @throws Refusal (conflict) when the survey is closed
     */
    public boolean take(Questionnaire questionnaire, SurveyLink link, AnswerSheet sheet, AnswerOrigin origin) {
        // the survey's numbers are frozen by a change of this row: either we are counted, or we come too late
        String state = database.sql(LOCK_STATE)
                .param(link.survey())
                .query(String.class)
                .single();
        if (!SurveyState.PUBLISHED.name().equals(state)) {
            throw Refusal.conflict("แบบสอบถามนี้ปิดรับคำตอบแล้ว จึงไม่ได้บันทึกคำตอบ");
        }
        if (origin.page() != null && alreadyTaken(origin.page(), link.survey())) {
            return false;
        }
        UUID response = UUID.randomUUID();
        addResponse(response, link, sheet.group(), origin);
        addAnswers(response, sheet);
        addTexts(origin.page() == null ? response : null, link, sheet);
        Pairs counted = Pairs.counted(questionnaire, sheet);
        database.sql(COUNT)
                .params(link.id(), sheet.group(), counted.questions(), counted.values())
                .update();
        return true;
    }

    /**
     * Takes back what was typed from a sheet of paper.
     *
     * @throws Refusal when no sheet has the number, or the survey is closed
     */
    public void takeBackPaper(Survey survey, int paperNumber) {
        survey.requirePublished();
        database.sql(LOCK_STATE).param(survey.id()).query(String.class).single();
        UUID response = database.sql("select id from survey_response where survey = ? and paper_number = ? for update")
                .params(survey.id(), paperNumber)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> Refusal.notFound("ไม่พบแบบสอบถามเลขที่ " + paperNumber));
        takeBack(survey.questionnaire(), response);
    }

    /** Takes back every sheet of a file; the number of sheets. */
    public int takeBackFile(Survey survey, UUID batch) {
        survey.requirePublished();
        database.sql(LOCK_STATE).param(survey.id()).query(String.class).single();
        List<UUID> responses = database.sql(
                        "select id from survey_response where survey = ? and batch = ? order by id for update")
                .params(survey.id(), batch)
                .query(UUID.class)
                .list();
        responses.forEach(response -> takeBack(survey.questionnaire(), response));
        return responses.size();
    }

    private boolean alreadyTaken(UUID page, UUID survey) {
        return database.sql(TAKE_PAGE).params(page, survey).update() == 0;
    }

    private void addResponse(UUID response, SurveyLink link, int group, AnswerOrigin origin) {
        database.sql(ADD_RESPONSE)
                .params(
                        response,
                        link.survey(),
                        link.id(),
                        group,
                        origin.source().name(),
                        LocalDate.now(clock),
                        origin.paperNumber(),
                        origin.batch())
                .update();
    }

    private void addAnswers(UUID response, AnswerSheet sheet) {
        Pairs given = Pairs.given(sheet);
        database.sql(ADD_ANSWERS)
                .params(response, given.questions(), given.values())
                .update();
    }

    private void addTexts(UUID response, SurveyLink link, AnswerSheet sheet) {
        if (sheet.texts().isEmpty()) {
            return;
        }
        int[] questions = sheet.texts().keySet().stream().mapToInt(each -> each).toArray();
        String[] texts = sheet.texts().values().toArray(String[]::new);
        database.sql(ADD_TEXTS)
                .params(link.survey(), sheet.group(), response, questions, texts)
                .update();
    }

    private void takeBack(Questionnaire questionnaire, UUID response) {
        record Stored(UUID link, int respondentGroup) {}
        Stored stored = database.sql("select link, respondent_group from survey_response where id = ?")
                .param(response)
                .query(Stored.class)
                .single();
        Pairs counted = Pairs.counted(questionnaire, sheetOf(stored.respondentGroup(), response));
        database.sql(UNCOUNT)
                .params(stored.link(), stored.respondentGroup(), counted.questions(), counted.values())
                .update();
        database.sql("delete from survey_response where id = ?").param(response).update();
    }

    private AnswerSheet sheetOf(int group, UUID response) {
        var values = new TreeMap<Integer, List<Integer>>();
        database.sql("select question, value from survey_answer where response = ?")
                .param(response)
                .query((row, at) -> values.computeIfAbsent(row.getInt("question"), none -> new ArrayList<>())
                        .add(row.getInt("value")))
                .list();
        var texts = new TreeMap<Integer, String>();
        database.sql("select question, text from survey_text where response = ?")
                .param(response)
                .query((row, at) -> texts.put(row.getInt("question"), row.getString("text")))
                .list();
        return new AnswerSheet(group, values, texts);
    }
}
