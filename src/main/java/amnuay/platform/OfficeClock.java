package amnuay.platform;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The office's clock where it may be moved (profiles demo and test): as far ahead of the real one as the database says, for every node
 * and for the engine alike. Moved on one node, it is moved on the others within a second.
 */
final class OfficeClock extends Clock implements AutoCloseable {

    private static final Duration EVERY = Duration.ofMillis(500);

    private final JdbcClient database;
    private final Clock real;
    private final ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "office-clock");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Duration ahead = Duration.ZERO;

    /** @param start what the clock tells the first time this database is used; null for the real time */
    OfficeClock(JdbcClient database, Clock real, Instant start) {
        this.database = database;
        this.real = real;
        Duration first = start == null ? Duration.ZERO : Duration.between(real.instant(), start);
        database.sql("insert into office_clock (id, ahead_millis) values (1, :ahead) on conflict do nothing")
                .param("ahead", first.toMillis())
                .update();
        read();
        reader.scheduleWithFixedDelay(
                this::readWhileTheDatabaseAnswers, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** How far it is ahead of the real time; negative when it was started in the past. */
    Duration ahead() {
        return ahead;
    }

    /**
     * Moves the clock of every node forward.
     *
     * @throws Refusal when the moment is not later than now: what has happened cannot be taken back
     */
    void moveTo(Instant moment) {
        // rounded up: the moment is reached, not missed by a part of a millisecond
        long wanted =
                Duration.between(real.instant(), moment).plusNanos(999_999).toMillis();
        int moved = database.sql("update office_clock set ahead_millis = :wanted where ahead_millis < :wanted")
                .param("wanted", wanted)
                .update();
        if (moved == 0) {
            throw new Refusal("ย้อนเวลาไม่ได้ เวลาของระบบสาธิตคือ " + ThaiDates.screenTime(instant())
                    + " กรุณาเลือกเวลาหลังจากนี้");
        }
        read();
    }

    /** Whether the moment lies more than the given time after the real one. */
    boolean isFartherThan(Duration limit, Instant moment) {
        return moment.isAfter(real.instant().plus(limit));
    }

    /**
     * Takes over what the database says now. One at a time: what one reader was told before the clock was moved would otherwise set it
     * back after the other has moved it, or leave the engine at another time than the office.
     */
    synchronized void read() {
        Duration told = Duration.ofMillis(database.sql("select ahead_millis from office_clock")
                .query(Long.class)
                .single());
        if (!told.equals(ahead)) {
            ahead = told;
            ClockUtil.offset(told.toMillis());
        }
    }

    /** A database that is away for a moment must not stop the reading for good. */
    private void readWhileTheDatabaseAnswers() {
        try {
            read();
        } catch (DataAccessException away) {
            // the time stays as it was until the database is back; everything else in the application tells of it
            return;
        }
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ThaiDates.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real, ahead).withZone(zone);
    }

    /** Waits for a reading that is under way: none moves the engine's clock afterwards. */
    @Override
    public void close() {
        reader.shutdown();
        try {
            reader.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
