package amnuay.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database of an office in which many tasks are due on Monday, 14 December 2026, looked at and furnished from outside. */
final class MorningOffice {

    static final String DAY = "2026-12-14";

    private static final LocalDateTime MORNING = LocalDateTime.parse(DAY + "T08:31");
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final JdbcClient database;

    MorningOffice(JdbcClient database) {
        this.database = database;
    }

    /** Everybody has the same number of tasks. */
    void furnish(int tasks, int people) {
        database.sql(
                        """
                        insert into person (id, prefix, first_name, last_name, email)
                        select 'kill-' || n, 'นาย', 'สมชาย', 'คนที่ ' || n, 'kill-' || n || '@example.go.th'
                        from generate_series(1, :people) as n""")
                .param("people", people)
                .update();
        database.sql("insert into person_role (person, role) select id, 'STAFF' from person where id like 'kill-%'")
                .update();
        database.sql(
                        """
                        insert into act_ru_task (id_, rev_, name_, assignee_, priority_, create_time_, due_date_, suspension_state_)
                        select 'kill-task-' || n, 1, 'งานที่ ' || n, 'kill-' || (n % :people + 1), 50,
                               '2026-11-02 09:00', '2026-12-14 16:30', 1
                        from generate_series(1, :tasks) as n""")
                .param("people", people)
                .param("tasks", tasks)
                .update();
    }

    /** It is 08.31 for every node: the reminders are due. */
    void letTheMorningCome() {
        Instant morning = MORNING.atZone(BANGKOK).toInstant();
        database.sql("update office_clock set ahead_millis = :ahead")
                .param("ahead", Duration.between(Instant.now(), morning).toMillis())
                .update();
    }

    /** What a dead node had taken for itself, job or mail, is free again after five minutes. */
    void letSixMinutesPass() {
        database.sql("update office_clock set ahead_millis = ahead_millis + 360000")
                .update();
    }

    long digests() {
        return count("select count(*) from reminder_digest where person like 'kill-%'");
    }

    /** The node that wrote to the book of digests last, by the name it gave its connections. */
    String writingNode() {
        return database.sql(
                        """
                        select application_name from pg_stat_activity
                        where application_name like 'node-%' and query like '%reminder_digest%'
                        order by query_start desc limit 1""")
                .query(String.class)
                .optional()
                .orElse("");
    }

    void dropOtherMails() {
        database.sql("delete from outbox_mail where recipient not like 'kill-%'")
                .update();
    }

    long mailsNotSent() {
        return count("select count(*) from outbox_mail where recipient like 'kill-%' and state <> 'SENT'");
    }

    List<String> messageIds() {
        return database.sql("select message_id from outbox_mail where recipient like 'kill-%'")
                .query(String.class)
                .list();
    }

    /** How many digests each person has in the inbox; a number for everybody who has any. */
    List<Long> digestsPerPerson() {
        return database.sql(
                        """
                        select count(*) from inbox_message where recipient like 'kill-%' and key like 'deadline-digest:%'
                        group by recipient""")
                .query(Long.class)
                .list();
    }

    long reminders() {
        return count("select count(*) from reminder where person like 'kill-%' and kind = 'today'");
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
