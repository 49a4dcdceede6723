package amnuay.procedure.groupmanagement;

import amnuay.thai.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what came of every item of the plan (step ๕). What was reported stays. */
@Component
@Transactional
class ItemResults {

    private final JdbcClient database;
    private final Clock clock;

    ItemResults(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By item. */
    @Transactional(readOnly = true)
    public Map<UUID, ItemResult> of(int fiscalYear) {
        return database
                .sql(
                        """
                        select r.* from group_result r join group_plan_item i on i.id = r.item
                        where i.fiscal_year = :year""")
                .param("year", fiscalYear)
                .query(ItemResult.class)
                .list()
                .stream()
                .collect(Collectors.toMap(ItemResult::item, Function.identity()));
    }

    /**
     * @param finishedOn null for what was not finished
     * @throws Refusal when somebody has reported about the item
     */
    void report(PlanItem item, String result, LocalDate finishedOn, String obstacle, String person) {
        int rows = database.sql(
                        """
                        insert into group_result (item, result, finished_on, obstacle, reported_by, reported_at)
                        values (:item, :result, :finishedOn, :obstacle, :person, :at)
                        on conflict (item) do nothing""")
                .param("item", item.id())
                .param("result", result.strip())
                .param("finishedOn", finishedOn)
                .param("obstacle", Objects.requireNonNullElse(obstacle, "").strip())
                .param("person", person)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (rows == 0) {
            throw Refusal.conflict("มีผู้รายงานผลของงาน “" + item.title() + "” แล้ว กรุณาโหลดรายการงานใหม่");
        }
    }
}
