package amnuay.procedure.servicesurvey;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.platform.TestPublicPort;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing links an answer to a person or to an address: not the tables, not what is in them, not the log. Fiscal year 2698. */
@AmnuayTest
class AnonymityTest {

    private static final String ADDRESS = "203.0.113.77";
    private static final String PHONE = "Telltale-Phone/7.7";

    @Autowired
    SurveyYears years;

    @Autowired
    TestPublicPort port;

    @Autowired
    JdbcClient database;

    @Value("${server.tomcat.accesslog.condition-unless}")
    String leftOutOfTheAccessLog;

    @Test
    void keepsNothingBesideTheAnswers() {
        assertThat(columns("survey_response"))
                .containsExactly(
                        "batch uuid",
                        "id uuid",
                        "link uuid",
                        "paper_number integer",
                        "received_on date",
                        "respondent_group smallint",
                        "source text",
                        "survey uuid");
        assertThat(columns("survey_answer")).containsExactly("question smallint", "response uuid", "value smallint");
        assertThat(columns("survey_submission")).containsExactly("key uuid", "survey uuid");
        assertThat(columns("survey_text"))
                .containsExactly(
                        "id uuid",
                        "question smallint",
                        "respondent_group smallint",
                        "response uuid",
                        "survey uuid",
                        "text text",
                        "theme uuid");
        assertThat(columns("survey_file"))
                .containsExactly(
                        "content bytea",
                        "id uuid",
                        "left_out integer",
                        "link uuid",
                        "name text",
                        "sha256 text",
                        "state text",
                        "survey uuid",
                        "taken integer",
                        "targets ARRAY",
                        "uploaded_at timestamp with time zone");
        // what is to be improved has an owner, but leads to no answer
        assertThat(referencesFrom("survey_improvement")).containsExactly("person");
        assertThat(referencesFrom("survey%", "survey_improvement"))
                .containsOnly("survey", "survey_link", "survey_response", "survey_theme", "survey_file");
    }

    @Test
    void writesNeitherAddressNorPhoneNorWordsIntoTablesOrLog() {
        SurveyLink link = years.publish(2698);
        Phone phone = new Phone(port.number());
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Logger ours = (Logger) LoggerFactory.getLogger("amnuay");
        Logger web = (Logger) LoggerFactory.getLogger("org.springframework");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        ours.setLevel(Level.TRACE);
        web.setLevel(Level.DEBUG);
        try {
            String key = phone.key(link.token());
            assertThat(send(phone, link, "key=" + key + "&group=1&q11=5&q21=1&t33=unheard-of-words"))
                    .isEqualTo(302);
            assertThat(send(phone, link, "key=" + key + "&group=1&t33=unheard-of-words"))
                    .isEqualTo(400);
            assertThat(send(phone, link, "key=x&group=1&q11=5&q21=1&t33=unheard-of-words"))
                    .isEqualTo(400);
        } finally {
            web.setLevel(null);
            ours.setLevel(null);
            root.detachAppender(log);
        }

        assertThat(log.list).isNotEmpty();
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(line -> line.contains(ADDRESS) || line.contains(PHONE) || line.contains("unheard-of-words"));
        List<String> tables = database.sql(
                        "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
                .query(String.class)
                .list();
        assertThat(tables).contains("survey_response", "survey_text", "act_hi_op_log");
        for (String table : tables) {
            assertThat(database.sql("select count(*) from \"" + table + "\" t where t::text like ? or t::text like ?")
                            .params("%" + ADDRESS + "%", "%" + PHONE + "%")
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(leftOutOfTheAccessLog).isEqualTo("amnuay.anonymous");
    }

    private int send(Phone phone, SurveyLink link, String body) {
        return phone.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port.number() + "/s/" + link.token()))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-Forwarded-For", ADDRESS)
                        .header("User-Agent", PHONE)
                        .POST(BodyPublishers.ofString(body)))
                .statusCode();
    }

    private List<String> columns(String table) {
        return database.sql(
                        """
                        select column_name || ' ' || data_type from information_schema.columns
                         where table_schema = 'public' and table_name = ? order by column_name""")
                .param(table)
                .query(String.class)
                .list();
    }

    private List<String> referencesFrom(String tables, String... except) {
        return database.sql(
                        """
                        select distinct target.relname from pg_constraint c
                          join pg_class source on source.oid = c.conrelid join pg_class target on target.oid = c.confrelid
                         where c.contype = 'f' and source.relname like ? and not source.relname = any (?)""")
                .params(tables, except)
                .query(String.class)
                .list();
    }
}
