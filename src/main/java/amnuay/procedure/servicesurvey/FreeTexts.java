package amnuay.procedure.servicesurvey;

import amnuay.thai.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What respondents wrote in their own words, grouped by hand into themes. Nothing tells who wrote it, or where. */
@Component
@Transactional
class FreeTexts {

    /**
     * Words of one respondent.
     *
     * @param theme null while nobody has put it into one
     */
    record Written(UUID id, int question, String text, UUID theme) {}

    /**
     * A theme (ประเด็น) of the year.
     *
     * @param texts how many are in it
     */
    record Theme(UUID id, String name, int texts) {}

    private static final int LONGEST_NAME = 200;

    private final Surveys surveys;
    private final JdbcClient database;

    FreeTexts(Surveys surveys, JdbcClient database) {
        this.surveys = surveys;
        this.database = database;
    }

    /** Those of a question, in no order that tells anything. */
    @Transactional(readOnly = true)
    public List<Written> of(int fiscalYear, int question) {
        return database.sql(
                        "select id, question, text, theme from survey_text where survey = ? and question = ? order by id")
                .params(surveys.of(fiscalYear).id(), question)
                .query(Written.class)
                .list();
    }

    /** Those in a theme, in no order that tells anything. */
    @Transactional(readOnly = true)
    public List<Written> in(UUID theme) {
        return database.sql("select id, question, text, theme from survey_text where theme = ? order by question, id")
                .param(theme)
                .query(Written.class)
                .list();
    }

    /** Those with most texts first. */
    @Transactional(readOnly = true)
    public List<Theme> themes(int fiscalYear) {
        return database.sql(
                        """
                        select t.id, t.name, count(x.id)::int as texts
                          from survey_theme t left join survey_text x on x.theme = t.id
                         where t.survey = ? group by t.id, t.name, t.sort order by count(x.id) desc, t.sort""")
                .param(surveys.of(fiscalYear).id())
                .query(Theme.class)
                .list();
    }

    /** How many are in no theme yet. */
    @Transactional(readOnly = true)
    public int loose(int fiscalYear) {
        return database.sql("select count(*) from survey_text where survey = ? and theme is null")
                .param(surveys.of(fiscalYear).id())
                .query(Integer.class)
                .single();
    }

    /** Finds or makes a theme of the year. */
    public UUID theme(int fiscalYear, String name) {
        String words = Wording.required("ชื่อประเด็น", name);
        if (words.length() > LONGEST_NAME) {
            throw new Refusal("ชื่อประเด็นยาวเกิน 200 ตัวอักษร กรุณาย่อ");
        }
        UUID survey = surveys.of(fiscalYear).id();
        database.sql(
                        """
                        insert into survey_theme (id, survey, name, sort)
                        select gen_random_uuid(), ?, ?, coalesce(max(sort), 0) + 1 from survey_theme where survey = ?
                        on conflict (survey, name) do nothing""")
                .params(survey, words, survey)
                .update();
        return database.sql("select id from survey_theme where survey = ? and name = ?")
                .params(survey, words)
                .query(UUID.class)
                .single();
    }

    /**
     * Puts texts into a theme of the same year.
     *
     * @param theme null to take them out of theirs
     * @return how many were put there
     */
    public int put(int fiscalYear, List<UUID> texts, UUID theme) {
        UUID survey = surveys.of(fiscalYear).id();
        if (theme != null
                && themes(fiscalYear).stream().noneMatch(each -> each.id().equals(theme))) {
            throw Refusal.notFound("ไม่พบประเด็นนี้ในปีนี้ กรุณาเลือกประเด็นใหม่");
        }
        return database.sql("update survey_text set theme = ?::uuid where survey = ? and id = any(?)")
                .params(theme, survey, texts.toArray(UUID[]::new))
                .update();
    }

    /** Takes a theme away; its texts are in none then. */
    public void remove(int fiscalYear, UUID theme) {
        database.sql("delete from survey_theme where survey = ? and id = ?")
                .params(surveys.of(fiscalYear).id(), theme)
                .update();
    }
}
