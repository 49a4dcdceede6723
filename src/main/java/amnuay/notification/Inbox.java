package amnuay.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The messages each person finds in the application. */
@Component
class Inbox {

    /** @param readAt null while nobody has opened it */
    record Message(UUID id, String subject, String bodyText, String link, Instant createdAt, Instant readAt) {

        public boolean isUnread() {
            return readAt == null;
        }
    }

    private final JdbcClient database;
    private final Clock clock;

    Inbox(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return whether it was new; a repeated key for the same person changes nothing */
    boolean put(Notice notice, NoticeText text) {
        return database.sql(
                                """
                        insert into inbox_message (id, recipient, key, subject, body_text, link, created_at)
                        values (:id, :recipient, :key, :subject, :text, :link, :now)
                        on conflict (recipient, key) do nothing""")
                        .param("id", UUID.randomUUID())
                        .param("recipient", notice.recipient())
                        .param("key", notice.key())
                        .param("subject", text.subject())
                        .param("text", text.text())
                        .param("link", notice.link())
                        .param("now", now())
                        .update()
                == 1;
    }

    @Transactional(readOnly = true)
    public long unread(String person) {
        return database.sql("select count(*) from inbox_message where recipient = :person and read_at is null")
                .param("person", person)
                .query(Long.class)
                .single();
    }

    @Transactional(readOnly = true)
    public long size(String person) {
        return database.sql("select count(*) from inbox_message where recipient = :person")
                .param("person", person)
                .query(Long.class)
                .single();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Message> of(String person, int limit, int offset) {
        return database.sql(
                        """
                        select id, subject, body_text, link, created_at, read_at from inbox_message
                        where recipient = :person order by created_at desc, id limit :limit offset :offset""")
                .param("person", person)
                .param("limit", limit)
                .param("offset", offset)
                .query(Message.class)
                .list();
    }

    /** Marks it read and gives it back; empty when it is not this person's. */
    @Transactional
    public Optional<Message> open(String person, UUID id) {
        return database.sql(
                        """
                        update inbox_message set read_at = coalesce(read_at, :now) where id = :id and recipient = :person
                        returning id, subject, body_text, link, created_at, read_at""")
                .param("now", now())
                .param("id", id)
                .param("person", person)
                .query(Message.class)
                .optional();
    }

    @Transactional
    public int markAllRead(String person) {
        return database.sql("update inbox_message set read_at = :now where recipient = :person and read_at is null")
                .param("now", now())
                .param("person", person)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
