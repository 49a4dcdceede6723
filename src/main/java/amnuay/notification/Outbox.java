package amnuay.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mails that wait for a sender, those that went, and those that could not be delivered.
 *
 * <p>Whoever sends a mail takes it first: the attempt is counted and the mail is put aside for {@link #LEASE} in a transaction of
 * its own, so neither another node nor a process that dies while sending can take it over and over.
 */
@Component
class Outbox {

    /** Longer than one delivery can take with the time limits of {@link MailServer}. */
    static final Duration LEASE = Duration.ofMinutes(5);

    /** After this many attempts a mail is given up; with the waiting times below, a good day later. */
    static final int ATTEMPTS = 10;

    private static final List<Duration> WAITING = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4));

    enum State {
        WAITING,
        SENT,
        DEAD,
        /** Written while no mail server was named; goes out only when an administrator says so. */
        NO_SERVER
    }

    record Mail(
            UUID id,
            String recipientName,
            String toAddress,
            String subject,
            String bodyText,
            String bodyHtml,
            String messageId,
            State state,
            int attempts,
            Instant nextAttemptAt,
            String lastError,
            Instant createdAt,
            Instant sentAt) {}

    /** A mail as it is written down, before anybody tried to send it. */
    record Draft(
            String recipient,
            String key,
            String recipientName,
            String toAddress,
            String subject,
            String bodyText,
            String bodyHtml,
            String messageId) {}

    private final JdbcClient database;
    private final Clock clock;

    Outbox(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void put(Draft mail, State state) {
        database.sql(
                        """
                        insert into outbox_mail (id, recipient, key, recipient_name, to_address, subject, body_text, body_html,
                                                 message_id, state, next_attempt_at, created_at)
                        values (:id, :recipient, :key, :recipientName, :toAddress, :subject, :bodyText, :bodyHtml,
                                :messageId, :state, :now, :now)
                        on conflict (recipient, key) do nothing""")
                .param("id", UUID.randomUUID())
                .param("recipient", mail.recipient())
                .param("key", mail.key())
                .param("recipientName", mail.recipientName())
                .param("toAddress", mail.toAddress())
                .param("subject", mail.subject())
                .param("bodyText", mail.bodyText())
                .param("bodyHtml", mail.bodyHtml())
                .param("messageId", mail.messageId())
                .param("state", state.name())
                .param("now", now())
                .update();
    }

    /** Takes the mail that has been due longest; empty when none is due. The attempt counts from now on, come what may. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Mail> takeNext() {
        giveUpThoseThatNeverCameBack();
        return database.sql(
                        """
                        update outbox_mail set attempts = attempts + 1, next_attempt_at = :lease
                        where id = (select id from outbox_mail where state = 'WAITING' and next_attempt_at <= :now
                                    order by next_attempt_at, id limit 1 for update skip locked)
                        returning *""")
                .param("now", now())
                .param("lease", now().plus(LEASE))
                .query(Mail.class)
                .optional();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void sent(Mail mail) {
        database.sql("update outbox_mail set state = 'SENT', sent_at = :now, last_error = null where id = :id")
                .param("now", now())
                .param("id", mail.id())
                .update();
    }

    /** Puts it back to be tried later, or gives it up when it was the last attempt. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(Mail mail, String error, boolean forGood) {
        boolean dead = forGood || mail.attempts() >= ATTEMPTS;
        database.sql(
                        """
                        update outbox_mail set state = :state, last_error = :error, next_attempt_at = :next
                        where id = :id and state = 'WAITING'""")
                .param("state", (dead ? State.DEAD : State.WAITING).name())
                .param("error", error)
                .param("next", now().plus(waitingAfter(mail.attempts())))
                .param("id", mail.id())
                .update();
    }

    /** Starts again with a mail that was given up or never had a server; the same mail, the same Message-ID. */
    @Transactional
    public boolean sendAgain(UUID id) {
        return database.sql(
                                """
                        update outbox_mail set state = 'WAITING', attempts = 0, next_attempt_at = :now
                        where id = :id and state in ('DEAD', 'NO_SERVER')""")
                        .param("now", now())
                        .param("id", id)
                        .update()
                == 1;
    }

    @Transactional(readOnly = true)
    public long count(State state) {
        return database.sql("select count(*) from outbox_mail where state = :state")
                .param("state", state.name())
                .query(Long.class)
                .single();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Mail> with(State state, int limit, int offset) {
        return database.sql(
                        """
                        select * from outbox_mail where state = :state order by created_at desc, id limit :limit offset :offset""")
                .param("state", state.name())
                .param("limit", limit)
                .param("offset", offset)
                .query(Mail.class)
                .list();
    }

    /** A mail whose sender died at every attempt has no error of its own: the counter alone stops it. */
    private void giveUpThoseThatNeverCameBack() {
        database.sql(
                        """
                        update outbox_mail set state = 'DEAD', last_error = :error
                        where state = 'WAITING' and next_attempt_at <= :now and attempts >= :attempts""")
                .param("error", "ระบบหยุดทำงานระหว่างส่งทุกครั้ง")
                .param("now", now())
                .param("attempts", ATTEMPTS)
                .update();
    }

    private static Duration waitingAfter(int attempts) {
        return WAITING.get(Math.min(attempts, WAITING.size()) - 1);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
