package amnuay.deadline;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who was reminded of what, so that a run that is repeated, doubled or cut off says nothing twice. */
@Component
public class ReminderBook {

    /** One reminder to one person. */
    public record Entry(String taskId, String kind, LocalDate dueOn, String person) {}

    private final JdbcClient database;
    private final Clock clock;

    ReminderBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All that was ever said about these tasks; one query. */
    @Transactional(readOnly = true)
    public Set<Entry> about(Collection<String> taskIds) {
        return new HashSet<>(
                database.sql("select task_id, kind, due_on, person from reminder where task_id = any(:tasks)")
                        .param("tasks", taskIds.toArray(String[]::new))
                        .query(Entry.class)
                        .list());
    }

    /** Who has today's digest already; one query. */
    @Transactional(readOnly = true)
    public Set<String> toldOn(LocalDate day) {
        return new HashSet<>(database.sql("select person from reminder_digest where day = :day")
                .param("day", day)
                .query(String.class)
                .list());
    }

    /** Forgets what was said before the day. Nobody is told it again: what is late has a new reminder every day. */
    @Transactional
    public void forgetBefore(LocalDate day) {
        database.sql("delete from reminder where written_at < :day")
                .param("day", day)
                .update();
        database.sql("delete from reminder_digest where day < :day")
                .param("day", day)
                .update();
    }

    /**
     * Takes the person's digest of the day, for the caller's transaction alone: whoever comes second waits for its end and then gets
     * false if it was committed.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean takeDigest(String person, LocalDate day) {
        return database.sql(
                                """
                        insert into reminder_digest (person, day, written_at) values (:person, :day, :now)
                        on conflict do nothing""")
                        .param("person", person)
                        .param("day", day)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Notes the reminders, in one statement, and gives back those that nobody had noted before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Entry> note(String person, List<Entry> entries) {
        return database.sql(
                        """
                        insert into reminder (task_id, kind, due_on, person, written_at)
                        select task, kind, due, :person, :now
                        from unnest(:tasks::text[], :kinds::text[], :dues::date[]) as entry (task, kind, due)
                        on conflict do nothing
                        returning task_id, kind, due_on, person""")
                .param("person", person)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("tasks", entries.stream().map(Entry::taskId).toArray(String[]::new))
                .param("kinds", entries.stream().map(Entry::kind).toArray(String[]::new))
                .param(
                        "dues",
                        entries.stream()
                                .map(entry -> Date.valueOf(entry.dueOn()))
                                .toArray(Date[]::new))
                .query(Entry.class)
                .list();
    }
}
