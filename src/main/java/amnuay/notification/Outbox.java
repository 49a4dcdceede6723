package amnuay.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
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

    /**
     * After this many attempts a mail is given up; with the waiting times below, a good day later. Attempts that fail because of the
     * server, not of the mail, do not count.
     */
    static final int ATTEMPTS = 10;

    /** How long a mail waits for a server that cannot be reached or refuses the password, before it is given up as old news. */
    static final Duration PATIENCE_WITH_SERVER = Duration.ofDays(3);

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final long ONE_AT_A_TIME = 7_240_016L;

    private static final List<Duration> WAITING_FOR_SERVER =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15));
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
            Instant sentAt,
            int serverFaults) {}

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
    private final int perMinute;

    /** @param perMinute so many mails go out in a minute, over all nodes, at most: more than that, and mail servers close the door */
    Outbox(JdbcClient database, Clock clock, @Value("${amnuay.mail.per-minute}") int perMinute) {
        this.database = database;
        this.clock = clock;
        this.perMinute = perMinute;
    }

    /** @param always also to somebody who has chosen to get no mails */
    void put(Draft mail, State state, boolean always) {
        database.sql(
                        """
                        insert into outbox_mail (id, recipient, key, recipient_name, to_address, subject, body_text, body_html,
                                                 message_id, state, next_attempt_at, created_at)
                        select :id, :recipient, :key, :recipientName, :toAddress, :subject, :bodyText, :bodyHtml,
                               :messageId, :state, :now, :now
                        where :always or not exists
                            (select 1 from notice_choice where person = :recipient and not by_email)
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
                .param("always", always)
                .update();
    }

    /**
     * Takes the mail that has been due longest; empty when none is due, or when enough went out in the last minute. The attempt counts
     * from now on, come what may.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Mail> takeNext() {
        giveUpThoseThatNeverCameBack();
        if (takenInTheLastMinute() >= perMinute) {
            return Optional.empty();
        }
        return database.sql(
                        """
                        update outbox_mail set attempts = attempts + 1, next_attempt_at = :lease, taken_at = :now
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
                .param("next", now().plus(after(mail.attempts(), WAITING)))
                .param("id", mail.id())
                .update();
    }

    /** Puts it back because of the server: the attempt does not count, the mail is given up only when it is old. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void serverFailed(Mail mail, String error) {
        boolean old = mail.createdAt().plus(PATIENCE_WITH_SERVER).isBefore(clock.instant());
        database.sql(
                        """
                        update outbox_mail set state = :state, last_error = :error, next_attempt_at = :next,
                                               attempts = attempts - 1, server_faults = server_faults + 1
                        where id = :id and state = 'WAITING'""")
                .param("state", (old ? State.DEAD : State.WAITING).name())
                .param("error", error)
                .param("next", now().plus(after(mail.serverFaults() + 1, WAITING_FOR_SERVER)))
                .param("id", mail.id())
                .update();
    }

    /** As {@link #sendAgain}, with all of a state; how many they are. */
    @Transactional
    public int sendAllAgain(State state) {
        return database.sql(
                        """
                        update outbox_mail set state = 'WAITING', attempts = 0, server_faults = 0, next_attempt_at = :now
                        where state = :state and state in ('DEAD', 'NO_SERVER')""")
                .param("now", now())
                .param("state", state.name())
                .update();
    }

    /** Starts again with a mail that was given up or never had a server; the same mail, the same Message-ID. */
    @Transactional
    public boolean sendAgain(UUID id) {
        return database.sql(
                                """
                        update outbox_mail set state = 'WAITING', attempts = 0, server_faults = 0, next_attempt_at = :now
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

    /** When the oldest mail in this state was written. */
    @Transactional(readOnly = true)
    public Optional<Instant> oldest(State state) {
        return database.sql("select created_at from outbox_mail where state = :state order by created_at limit 1")
                .param("state", state.name())
                .query((row, number) -> row.getTimestamp("created_at").toInstant())
                .optional();
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

    /** Asked and answered one after the other, so that two nodes together keep to the limit; a clock set back does not stop it. */
    private long takenInTheLastMinute() {
        database.sql("select pg_advisory_xact_lock(:key)")
                .param("key", ONE_AT_A_TIME)
                .query((row, number) -> 1)
                .single();
        return database.sql("select count(*) from outbox_mail where taken_at > :from and taken_at <= :now")
                .param("from", now().minus(MINUTE))
                .param("now", now())
                .query(Long.class)
                .single();
    }

    private static Duration after(int attempts, List<Duration> waiting) {
        return waiting.get(Math.min(attempts, waiting.size()) - 1);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
