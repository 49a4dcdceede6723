package amnuay.procedure.servicesurvey;

import amnuay.thai.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sheets of paper that are typed in, each under the running number that is written on it. */
@Component
@Transactional
class PaperSheets {

    private final Surveys surveys;
    private final Answers answers;
    private final JdbcClient database;

    PaperSheets(Surveys surveys, Answers answers, JdbcClient database) {
        this.surveys = surveys;
        this.answers = answers;
        this.database = database;
    }

    /** The number to write on the next sheet. */
    @Transactional(readOnly = true)
    public int next(int fiscalYear) {
        return database.sql("select coalesce(max(paper_number), 0) + 1 from survey_response where survey = ?")
                .param(surveys.of(fiscalYear).id())
                .query(Integer.class)
                .single();
    }

    /** How many are typed in. */
    @Transactional(readOnly = true)
    public int count(int fiscalYear) {
        return database.sql("select count(paper_number) from survey_response where survey = ?")
                .param(surveys.of(fiscalYear).id())
                .query(Integer.class)
                .single();
    }

    /**
     * Stores a sheet that has passed {@link SheetCheck}.
     *
     * @throws Refusal when the number is taken, the link is not of the year, or no answers are being collected
     */
    public void put(int fiscalYear, UUID link, int number, AnswerSheet sheet) {
        Survey survey = surveys.of(fiscalYear);
        survey.requirePublished();
        SurveyLink from = surveys.links(fiscalYear).stream()
                .filter(each -> each.id().equals(link))
                .findFirst()
                .orElseThrow(() -> new Refusal("กรุณาเลือกว่าแบบสอบถามมาจากสถานศึกษาหรือกลุ่ม/หน่วยใด"));
        List<Integer> taken = database.sql(
                        "select paper_number from survey_response where survey = ? and paper_number = ?")
                .params(survey.id(), number)
                .query(Integer.class)
                .list();
        if (!taken.isEmpty()) {
            throw taken(number);
        }
        try {
            answers.take(survey.questionnaire(), from, sheet, AnswerOrigin.paper(number));
        } catch (DuplicateKeyException atTheSameTime) {
            throw taken(number);
        }
    }

    /** Takes back what was typed from a sheet. */
    public void takeBack(int fiscalYear, int number) {
        answers.takeBackPaper(surveys.of(fiscalYear), number);
    }

    private static Refusal taken(int number) {
        return Refusal.conflict(
                "แบบสอบถามเลขที่ " + number + " บันทึกแล้ว จึงไม่บันทึกซ้ำ หากกรอกผิดให้ถอนเลขที่นั้นก่อน");
    }
}
