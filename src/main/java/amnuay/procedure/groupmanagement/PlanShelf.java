package amnuay.procedure.groupmanagement;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the group's plans. */
@Component
class PlanShelf {

    private final JdbcClient database;

    PlanShelf(JdbcClient database) {
        this.database = database;
    }

    List<PlanItem> items(int fiscalYear) {
        return database.sql(
                        "select * from group_plan_item where fiscal_year = :year order by first_month, last_month, title, id")
                .param("year", fiscalYear)
                .query(PlanItem.class)
                .list();
    }

    Optional<PlanItem> find(UUID id) {
        return database.sql("select * from group_plan_item where id = :id")
                .param("id", id)
                .query(PlanItem.class)
                .optional();
    }

    /** What was carried over once is not carried over again. @return whether it is new */
    boolean add(PlanItem item) {
        return with(
                                item,
                                """
                        insert into group_plan_item (id, fiscal_year, area, title, owner, first_month, last_month, expected, origin)
                        values (:id, :year, :area, :title, :owner, :first, :last, :expected, :origin)
                        on conflict (fiscal_year, origin) where origin <> '' do nothing""")
                        .update()
                == 1;
    }

    void change(PlanItem item) {
        with(
                        item,
                        """
                update group_plan_item set area = :area, title = :title, owner = :owner, first_month = :first,
                                           last_month = :last, expected = :expected
                where id = :id""")
                .update();
    }

    void remove(UUID id) {
        database.sql("delete from group_plan_item where id = :id")
                .param("id", id)
                .update();
    }

    /** Empty while nobody has handed the plan in. */
    Optional<Boolean> locked(int fiscalYear) {
        return database.sql("select locked from group_plan where fiscal_year = :year")
                .param("year", fiscalYear)
                .query(Boolean.class)
                .optional();
    }

    Optional<Integer> periodMonths(int fiscalYear) {
        return database.sql("select period_months from group_plan where fiscal_year = :year")
                .param("year", fiscalYear)
                .query(Integer.class)
                .optional();
    }

    void lock(int fiscalYear, int periodMonths, String person, Instant at) {
        database.sql(
                        """
                        insert into group_plan (fiscal_year, period_months, locked, planned_by, planned_at)
                        values (:year, :months, true, :person, :at)
                        on conflict (fiscal_year) do update set period_months = :months, locked = true,
                                                                planned_by = :person, planned_at = :at""")
                .param("year", fiscalYear)
                .param("months", periodMonths)
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void unlock(int fiscalYear) {
        database.sql("update group_plan set locked = false where fiscal_year = :year")
                .param("year", fiscalYear)
                .update();
    }

    private JdbcClient.StatementSpec with(PlanItem item, String sql) {
        return database.sql(sql)
                .param("id", item.id())
                .param("year", item.fiscalYear())
                .param("area", item.area().name())
                .param("title", item.title())
                .param("owner", item.owner())
                .param("first", item.firstMonth())
                .param("last", item.lastMonth())
                .param("expected", item.expected())
                .param("origin", item.origin());
    }
}
