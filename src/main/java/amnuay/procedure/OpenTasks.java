package amnuay.procedure;

import amnuay.deadline.DueDates;
import amnuay.deadline.YearSchedule;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All open tasks that have a due date, with everybody who may take them, in one query (the engine's own queries would ask once more for
 * each task), and all open findings in another. The only place that reads the engine's tables. The engine keeps times in the zone of the
 * JVM, as JDBC reads them.
 */
@Component
class OpenTasks {

    private static final String WITH_DUE_DATE =
            """
            select t.id_, t.name_, t.assignee_, t.due_date_, t.create_time_, y.procedure, y.fiscal_year,
                   array_agg(l.user_id_) filter (where l.user_id_ is not null) as users,
                   array_agg(l.group_id_) filter (where l.group_id_ is not null) as groups
            from act_ru_task t
            left join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'
            left join procedure_year y on y.process_instance_id = t.proc_inst_id_
            where t.due_date_ is not null and t.suspension_state_ = 1
            group by t.id_, y.procedure, y.fiscal_year
            order by t.due_date_, t.id_""";

    private static final String FINDINGS =
            "select id, procedure, business_key, text, owner, due_on, recorded_at from finding where state = 'OPEN'";

    private static final String STILL_OPEN =
            """
            select id_ from act_ru_task where id_ = any(:tasks)
            union all
            select 'finding-' || id from finding where state = 'OPEN' and 'finding-' || id = any(:tasks)""";

    private static final String RUN =
            "select id_, proc_def_id_, end_time_ from act_hi_procinst where id_ = any(:instances)";

    private static final String UNFINISHED =
            """
            select a.proc_inst_id_, a.act_id_, t.due_date_
            from act_hi_actinst a left join act_ru_task t on t.id_ = a.task_id_
            where a.end_time_ is null and a.proc_inst_id_ = any(:instances)""";

    private static final String FORMERLY =
            "select name_, assignee_, end_time_, delete_reason_ from act_hi_taskinst where id_ = :task";

    private static final String OFFERED =
            """
            select count(*) from act_hi_identitylink
            where task_id_ = :task and (user_id_ = any(:whom) or group_id_ = any(:whom))""";

    private final JdbcClient database;

    OpenTasks(JdbcClient database) {
        this.database = database;
    }

    /** Those that are due first come first. */
    @Transactional(readOnly = true)
    public List<OpenTask> withDueDate() {
        return Stream.of(
                        database.sql(WITH_DUE_DATE)
                                .query((row, number) -> task(row))
                                .list(),
                        database.sql(FINDINGS)
                                .query((row, number) -> finding(row))
                                .list())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(OpenTask::due))
                .toList();
    }

    /** Which of the tasks and findings are still open. */
    @Transactional(readOnly = true)
    public Set<String> stillOpen(Collection<String> taskIds) {
        return new HashSet<>(database.sql(STILL_OPEN)
                .param("tasks", taskIds.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** @param ended null while it runs */
    record Run(String processInstanceId, String processDefinitionId, Instant ended) {}

    /** @param due null for what has no due date, and for what is no task */
    record Activity(String processInstanceId, String key, Instant due) {}

    /** How these process instances run, or ran. */
    List<Run> runs(Collection<String> processInstanceIds) {
        return database.sql(RUN)
                .param("instances", processInstanceIds.toArray(String[]::new))
                .query((row, number) -> new Run(
                        row.getString("id_"), row.getString("proc_def_id_"), instant(row.getTimestamp("end_time_"))))
                .list();
    }

    /** What goes on in these process instances now: tasks, timers, sub-processes. */
    List<Activity> unfinished(Collection<String> processInstanceIds) {
        return database.sql(UNFINISHED)
                .param("instances", processInstanceIds.toArray(String[]::new))
                .query((row, number) -> new Activity(
                        row.getString("proc_inst_id_"),
                        row.getString("act_id_"),
                        instant(row.getTimestamp("due_date_"))))
                .list();
    }

    /** The names of tasks, open or done, by their ids; those of a step that runs per indicator or point say which. */
    Map<String, String> names(Collection<String> taskIds) {
        return database
                .sql("select id_, name_ from act_hi_taskinst where id_ = any(:tasks)")
                .param("tasks", taskIds.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("id_"), row.getString("name_")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param ended null while it is open; @param completed false for one that was ended with its procedure */
    record Formerly(String name, String assignee, Instant ended, boolean completed) {}

    /** A task whether it is open or not. */
    Optional<Formerly> formerly(String taskId) {
        return database.sql(FORMERLY)
                .param("task", taskId)
                .query((row, number) -> new Formerly(
                        row.getString("name_"),
                        row.getString("assignee_"),
                        instant(row.getTimestamp("end_time_")),
                        "completed".equals(row.getString("delete_reason_"))))
                .optional();
    }

    /** Whether the task was ever offered or given to one of these people or groups. */
    boolean wasOffered(String taskId, Collection<String> peopleAndGroups) {
        return database.sql(OFFERED)
                        .param("task", taskId)
                        .param("whom", peopleAndGroups.toArray(String[]::new))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Instant instant(Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    private static OpenTask task(ResultSet row) throws SQLException {
        return new OpenTask(
                row.getString("id_"),
                Objects.requireNonNullElse(row.getString("name_"), "งานไม่มีชื่อ"),
                "/camunda/app/tasklist/default/#/?task=" + row.getString("id_"),
                row.getString("procedure"),
                row.getObject("fiscal_year", Integer.class),
                row.getString("assignee_"),
                names(row.getArray("users")),
                names(row.getArray("groups")),
                row.getTimestamp("due_date_").toInstant(),
                row.getTimestamp("create_time_").toInstant());
    }

    private static OpenTask finding(ResultSet row) throws SQLException {
        return new OpenTask(
                "finding-" + row.getString("id"),
                "ประเด็นที่ต้องปรับปรุง: " + row.getString("text"),
                "/office/findings#finding-" + row.getString("id"),
                row.getString("procedure"),
                YearSchedule.yearOf(row.getString("business_key")).buddhistYear(),
                row.getString("owner"),
                Set.of(),
                Set.of(),
                DueDates.atClosing(row.getObject("due_on", LocalDate.class)),
                row.getTimestamp("recorded_at").toInstant());
    }

    private static Set<String> names(Array column) throws SQLException {
        return column == null
                ? Set.of()
                : Arrays.stream((String[]) column.getArray()).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
