package amnuay.oversight;

import amnuay.thai.ThaiDates;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where every opened year stands in the engine, in one statement per question, however many years there are: the engine's own queries
 * would ask once per instance. Reads the engine's tables and changes none. The engine keeps times in the zone of the JVM, as JDBC reads
 * them.
 */
@Component
class EngineRows {

    private static final String INSTANCES =
            """
            select y.business_key, y.procedure, y.fiscal_year, y.process_instance_id, i.proc_def_id_, i.state_, i.end_act_id_
            from procedure_year y
            left join act_hi_procinst i on i.id_ = y.process_instance_id
            order by y.fiscal_year, y.procedure""";

    private static final String FINISHED =
            """
            select y.business_key, t.task_def_key_, count(*) as times
            from procedure_year y
            join act_hi_taskinst t on t.proc_inst_id_ = y.process_instance_id
            where t.delete_reason_ = 'completed'
            group by y.business_key, t.task_def_key_""";

    private static final String OPEN =
            """
            select t.id_, t.name_, t.task_def_key_, t.assignee_, t.due_date_, y.business_key,
                   array_agg(l.user_id_ order by l.user_id_) filter (where l.user_id_ is not null) as users,
                   array_agg(l.group_id_ order by l.group_id_) filter (where l.group_id_ is not null) as groups
            from act_ru_task t
            join procedure_year y on y.process_instance_id = t.proc_inst_id_
            left join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'
            group by t.id_, y.business_key
            order by t.due_date_ nulls last, t.name_, t.id_""";

    private static final String POSITIONS =
            """
            select distinct y.business_key, e.act_id_
            from procedure_year y
            join act_ru_execution e on e.proc_inst_id_ = y.process_instance_id
            where e.act_id_ is not null and e.is_active_""";

    private static final String INCIDENTS =
            """
            select i.id_, i.incident_timestamp_, i.activity_id_, i.proc_inst_id_, i.proc_def_id_, y.business_key
            from act_ru_incident i
            left join procedure_year y on y.process_instance_id = i.proc_inst_id_
            where i.id_ = i.root_cause_incident_id_ or i.root_cause_incident_id_ is null
            order by i.incident_timestamp_ desc, i.id_""";

    private final JdbcClient database;

    EngineRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * A procedure in a fiscal year.
     *
     * @param definitionId the version of the diagram that it runs by; null when the engine has forgotten it
     * @param state as the engine calls it; null when the engine has forgotten it
     * @param endedAt id of the end event; null while it runs
     */
    record Instance(
            String businessKey,
            String procedure,
            int fiscalYear,
            String instanceId,
            String definitionId,
            String state,
            String endedAt) {

        boolean isRunning() {
            return "ACTIVE".equals(state) || "SUSPENDED".equals(state);
        }
    }

    /** How often a user task was completed; what was broken off does not count. */
    record Finished(String businessKey, String taskKey, int times) {}

    /** @param due null while no date is known */
    record OpenTask(
            String id,
            String name,
            String taskKey,
            String assignee,
            Set<String> candidateUsers,
            Set<String> candidateGroups,
            Instant due,
            String businessKey) {

        Optional<LocalDate> dueOn() {
            return Optional.ofNullable(due)
                    .map(moment -> moment.atZone(ThaiDates.ZONE).toLocalDate());
        }

        boolean isLate(LocalDate today) {
            return dueOn().filter(day -> day.isBefore(today)).isPresent();
        }
    }

    /** A node of the diagram at which an instance is. */
    record Position(String businessKey, String nodeId) {}

    /** @param businessKey null for a process of no fiscal year, such as the daily reminders */
    record Incident(Instant at, String nodeId, String instanceId, String definitionId, String businessKey) {}

    /** In the order of the years. */
    List<Instance> instances() {
        return database.sql(INSTANCES)
                .query((row, number) -> new Instance(
                        row.getString("business_key"),
                        row.getString("procedure"),
                        row.getInt("fiscal_year"),
                        row.getString("process_instance_id"),
                        row.getString("proc_def_id_"),
                        row.getString("state_"),
                        row.getString("end_act_id_")))
                .list();
    }

    List<Finished> finished() {
        return database.sql(FINISHED)
                .query((row, number) -> new Finished(
                        row.getString("business_key"), row.getString("task_def_key_"), row.getInt("times")))
                .list();
    }

    /** Those that are due first come first. */
    List<OpenTask> open() {
        return database.sql(OPEN).query((row, number) -> task(row)).list();
    }

    List<Position> positions() {
        return database.sql(POSITIONS)
                .query((row, number) -> new Position(row.getString("business_key"), row.getString("act_id_")))
                .list();
    }

    /** The latest first. */
    List<Incident> incidents() {
        return database.sql(INCIDENTS)
                .query((row, number) -> new Incident(
                        row.getTimestamp("incident_timestamp_").toInstant(),
                        row.getString("activity_id_"),
                        row.getString("proc_inst_id_"),
                        row.getString("proc_def_id_"),
                        row.getString("business_key")))
                .list();
    }

    private static OpenTask task(ResultSet row) throws SQLException {
        Timestamp due = row.getTimestamp("due_date_");
        return new OpenTask(
                row.getString("id_"),
                Objects.requireNonNullElse(row.getString("name_"), "งานไม่มีชื่อ"),
                row.getString("task_def_key_"),
                row.getString("assignee_"),
                names(row.getArray("users")),
                names(row.getArray("groups")),
                due == null ? null : due.toInstant(),
                row.getString("business_key"));
    }

    private static Set<String> names(Array column) throws SQLException {
        return column == null
                ? Set.of()
                : Arrays.stream((String[]) column.getArray()).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
