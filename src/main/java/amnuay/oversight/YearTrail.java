package amnuay.oversight;

import amnuay.procedure.PeopleThen;
import amnuay.procedure.TaskNames;
import amnuay.thai.ThaiDates;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who did, decided, returned, moved, confirmed and signed what in a procedure's year, the newest first, page by page. */
@Component
@Transactional(readOnly = true)
class YearTrail {

    static final int PAGE = 50;

    private static final String ROWS =
            """
            select id, at, step_number, task_id, what, who, who_name, who_unit, remark from year_trail
            where business_key = :key order by at desc, id limit :size offset :offset""";

    private final JdbcClient database;
    private final TaskNames tasks;
    private final PeopleThen people;

    YearTrail(JdbcClient database, TaskNames tasks, PeopleThen people) {
        this.database = database;
        this.tasks = tasks;
        this.people = people;
    }

    private record Row(
            String id,
            Instant at,
            int stepNumber,
            String taskId,
            String what,
            String who,
            String whoName,
            String whoUnit,
            String remark) {}

    /**
     * One deed.
     *
     * @param task the task it was done in; empty for what was done outside tasks
     * @param who the name of then, and today's where that is another
     * @param unit the unit of then; empty where it is not known
     * @param remark may be empty
     */
    record Entry(String at, String task, String what, String who, String unit, String remark) {}

    /** @param page counted from 0 */
    record Page(int page, int pages, long total, List<Entry> entries) {}

    /** A page beyond the last is the last. */
    Page page(String businessKey, int wanted) {
        long total = database.sql("select count(*) from year_trail where business_key = :key")
                .param("key", businessKey)
                .query(Long.class)
                .single();
        int pages = (int) Math.max(1, (total + PAGE - 1) / PAGE);
        int page = Math.max(0, Math.min(wanted, pages - 1));
        List<Row> rows = database.sql(ROWS)
                .param("key", businessKey)
                .param("size", PAGE)
                .param("offset", page * PAGE)
                .query(Row.class)
                .list();
        Map<String, String> names =
                tasks.of(rows.stream().map(Row::taskId).filter(Objects::nonNull).toList());
        PeopleThen.Names called = people.of(businessKey);
        return new Page(
                page,
                pages,
                total,
                rows.stream().map(row -> entry(row, names, called)).toList());
    }

    private static Entry entry(Row row, Map<String, String> tasks, PeopleThen.Names called) {
        String task = row.taskId() == null ? "" : tasks.getOrDefault(row.taskId(), "");
        return new Entry(
                ThaiDates.screenTime(row.at()),
                task.isEmpty() && row.stepNumber() > 0 ? "ขั้นตอนที่ " + row.stepNumber() : task,
                row.what(),
                row.whoName() == null ? called.of(row.who(), row.at()) : called.shown(row.who(), row.whoName()),
                Objects.requireNonNullElse(row.whoUnit(), ""),
                Objects.requireNonNullElse(row.remark(), ""));
    }
}
