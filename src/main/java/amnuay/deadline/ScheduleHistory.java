package amnuay.deadline;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every change of every schedule; nothing in it is ever changed or removed. */
@Component
class ScheduleHistory {

    private final JdbcClient database;

    ScheduleHistory(JdbcClient database) {
        this.database = database;
    }

    void add(ScheduledDate now, LocalDate before) {
        database.sql(
                        """
                        insert into schedule_revision (id, business_key, element, label, old_date, new_date, source, reason,
                                                       changed_by, changed_at)
                        values (:id, :businessKey, :element, :label, :oldDate, :newDate, :source, :reason, :person, :at)""")
                .param("id", UUID.randomUUID())
                .param("businessKey", now.businessKey())
                .param("element", now.element())
                .param("label", now.label())
                .param("oldDate", before)
                .param("newDate", now.date())
                .param("source", now.source().name())
                .param("reason", now.reason())
                .param("person", now.changedBy())
                .param("at", now.changedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The latest first. */
    List<ScheduleRevision> of(String businessKey) {
        return database.sql(
                        """
                        select element, label, old_date, new_date, source, reason, changed_by, changed_at
                        from schedule_revision where business_key = :key order by changed_at desc, id""")
                .param("key", businessKey)
                .query(ScheduleRevision.class)
                .list();
    }
}
