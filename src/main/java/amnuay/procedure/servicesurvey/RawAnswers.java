package amnuay.procedure.servicesurvey;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The single answers as a spreadsheet, of a closed survey only: without school, day or way of answering, and with the same cells hidden as
 * in the tables, so that nothing can be counted from it that they do not show. Words are on a sheet of their own.
 */
@Component
@Transactional(readOnly = true)
class RawAnswers {

    private static final String ANSWERS =
            """
            select r.id, r.respondent_group, a.question, a.value
              from survey_response r left join survey_answer a on a.response = r.id
             where r.survey = ? order by r.id, a.question, a.value""";

    private static final String TEXTS =
            """
            select x.question, coalesce(t.name, '') as theme, x.text
              from survey_text x left join survey_theme t on t.id = x.theme
             where x.survey = ? order by x.question, x.id""";

    private static final int ROWS_AT_ONCE = 5000;

    private final Surveys surveys;
    private final Tallies tallies;
    private final JdbcTemplate database;

    RawAnswers(Surveys surveys, Tallies tallies, JdbcTemplate database) {
        this.surveys = surveys;
        this.tallies = tallies;
        this.database = new JdbcTemplate(database.getDataSource());
        this.database.setFetchSize(ROWS_AT_ONCE);
    }

    /** @throws Refusal while answers are collected, or when fewer than five answered at all */
    public void requireReady(int fiscalYear) {
        Survey survey = surveys.of(fiscalYear);
        if (survey.state() != SurveyState.CLOSED) {
            throw Refusal.conflict("ดาวน์โหลดคำตอบรายชุดได้เมื่อปิดรับคำตอบแล้ว");
        }
        if (survey.forgottenAt() != null) {
            throw Refusal.conflict("คำตอบรายชุดของปีนี้ลบแล้วเมื่อ " + ThaiDates.screenTime(survey.forgottenAt()));
        }
        if (whole(survey).respondents() < Tallies.FEWEST) {
            throw Refusal.conflict("มีผู้ตอบน้อยกว่า 5 คน จึงไม่แสดงคำตอบรายชุด เพื่อไม่ให้รู้ว่าเป็นคำตอบของผู้ใด");
        }
    }

    /** Writes an .xlsx; call {@link #requireReady} first, for then nothing has been sent yet. */
    public void write(int fiscalYear, OutputStream out) throws IOException {
        requireReady(fiscalYear);
        Survey survey = surveys.of(fiscalYear);
        Map<Integer, Set<Integer>> hidden = SurveyStatistics.hidden(survey.questionnaire(), tallies.byGroup(survey));
        try (RawSheet sheet = new RawSheet(survey.questionnaire(), whole(survey), hidden)) {
            var rows = new Rows(sheet);
            database.query(ANSWERS, rows::take, survey.id());
            rows.end();
            database.query(
                    TEXTS,
                    row -> {
                        sheet.text(row.getInt("question"), row.getString("theme"), row.getString("text"));
                    },
                    survey.id());
            sheet.write(out);
        }
    }

    private Tally whole(Survey survey) {
        return tallies.byGroup(survey).values().stream().reduce(Tally.none(), Tally::plus);
    }

    /** Gathers the answers of one respondent, which follow each other. */
    private static final class Rows {

        private final RawSheet sheet;
        private UUID response;
        private int group;
        private Map<Integer, String> values = new TreeMap<>();

        Rows(RawSheet sheet) {
            this.sheet = sheet;
        }

        void take(ResultSet row) throws SQLException {
            UUID next = row.getObject("id", UUID.class);
            if (!next.equals(response)) {
                end();
                response = next;
                group = row.getInt("respondent_group");
                values = new TreeMap<>();
            }
            int question = row.getInt("question");
            if (!row.wasNull()) {
                values.merge(question, String.valueOf(row.getInt("value")), (one, other) -> one + "," + other);
            }
        }

        void end() {
            if (response != null) {
                sheet.answers(group, values);
            }
        }
    }
}
