package amnuay.notification;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How each person wants to be told. The inbox gets everything; the choice is whether e-mail does too, and whether what is due comes as one
 * digest a day or one by one. What was escalated to somebody reaches both inbox and e-mail whatever they chose.
 */
@Component
public class NoticeChoices {

    /** In what form a person is told of what is due. */
    public enum Style {
        DIGEST,
        SINGLE
    }

    /** @param byEmail whether notices also go out as mails */
    public record Choice(Style style, boolean byEmail) {

        static final Choice USUAL = new Choice(Style.DIGEST, true);
    }

    private final JdbcClient database;
    private final Clock clock;

    NoticeChoices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One digest a day, also by e-mail, for whoever has not chosen. */
    @Transactional(readOnly = true)
    public Choice of(String person) {
        return database.sql("select style, by_email from notice_choice where person = :person")
                .param("person", person)
                .query(Choice.class)
                .optional()
                .orElse(Choice.USUAL);
    }

    /** Counts from the next notice on. */
    @Transactional
    public void choose(String person, Choice choice) {
        database.sql(
                        """
                        insert into notice_choice (person, style, by_email, changed_at) values (:person, :style, :byEmail, :now)
                        on conflict (person) do update
                        set style = excluded.style, by_email = excluded.by_email, changed_at = excluded.changed_at""")
                .param("person", person)
                .param("style", choice.style().name())
                .param("byEmail", choice.byEmail())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
