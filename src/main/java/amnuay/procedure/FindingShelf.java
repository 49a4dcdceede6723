package amnuay.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the findings. What is closed is never changed any more, and what happened is only added to. */
@Component
class FindingShelf {

    private final JdbcClient database;

    FindingShelf(JdbcClient database) {
        this.database = database;
    }

    /** Nothing happens to an item that is there already, also when somebody else records it in this very moment. @return whether it is new */
    boolean add(Finding finding) {
        return database.sql(
                                """
                        insert into finding (id, procedure, business_key, item_key, text, owner, due_on, state, recorded_by,
                                             recorded_at)
                        values (:id, :procedure, :businessKey, :key, :text, :owner, :due, 'OPEN', :by, :at)
                        on conflict (business_key, item_key) do nothing""")
                        .param("id", finding.id())
                        .param("procedure", finding.procedure())
                        .param("businessKey", finding.businessKey())
                        .param("key", finding.key())
                        .param("text", finding.text())
                        .param("owner", finding.owner())
                        .param("due", finding.due())
                        .param("by", finding.recordedBy())
                        .param("at", finding.recordedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean has(String businessKey, String key) {
        return database.sql("select count(*) from finding where business_key = :businessKey and item_key = :key")
                        .param("businessKey", businessKey)
                        .param("key", key)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Everything, what is due first first. */
    List<Finding> all() {
        return database.sql("select * from finding order by due_on, recorded_at, id")
                .query((row, number) -> finding(row))
                .list();
    }

    List<Finding> open() {
        return database.sql("select * from finding where state = 'OPEN' order by due_on, recorded_at, id")
                .query((row, number) -> finding(row))
                .list();
    }

    List<Finding> of(String businessKey) {
        return database.sql("select * from finding where business_key = :key order by due_on, recorded_at, id")
                .param("key", businessKey)
                .query((row, number) -> finding(row))
                .list();
    }

    /** The finding, held for the transaction so that two people do not close it both. */
    Optional<Finding> lock(UUID id) {
        return database.sql("select * from finding where id = :id for update")
                .param("id", id)
                .query((row, number) -> finding(row))
                .optional();
    }

    void close(UUID id, FindingState state) {
        database.sql("update finding set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    void move(UUID id, LocalDate due) {
        database.sql("update finding set due_on = :due where id = :id")
                .param("due", due)
                .param("id", id)
                .update();
    }

    void handOver(UUID id, String owner) {
        database.sql("update finding set owner = :owner where id = :id")
                .param("owner", owner)
                .param("id", id)
                .update();
    }

    void add(FindingChange change) {
        database.sql(
                        """
                        insert into finding_change (id, finding, what, before, after, reason, person, at)
                        values (:id, :finding, :what, :before, :after, :reason, :person, :at)""")
                .param("id", UUID.randomUUID())
                .param("finding", change.finding())
                .param("what", change.what().name())
                .param("before", change.before())
                .param("after", change.after())
                .param("reason", change.reason())
                .param("person", change.person())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The changes of these findings, the earliest first. */
    List<FindingChange> changes(Collection<UUID> findings) {
        return database.sql("select * from finding_change where finding = any(:findings) order by at, id")
                .param("findings", findings.toArray(UUID[]::new))
                .query((row, number) -> new FindingChange(
                        row.getObject("finding", UUID.class),
                        FindingChange.What.valueOf(row.getString("what")),
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("reason"),
                        row.getString("person"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                row.getObject("id", UUID.class),
                row.getString("procedure"),
                row.getString("business_key"),
                row.getString("item_key"),
                row.getString("text"),
                row.getString("owner"),
                row.getObject("due_on", LocalDate.class),
                FindingState.valueOf(row.getString("state")),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
