package amnuay.procedure.groupmanagement;

import amnuay.organization.PersonView;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The individual plans of those who own items: written by them, agreed with or returned by the group's director (step ๑). */
@Component
@Transactional
class WorkPlans {

    private final JdbcClient database;
    private final GroupPlan plan;
    private final GroupPeople people;
    private final Clock clock;

    WorkPlans(JdbcClient database, GroupPlan plan, GroupPeople people, Clock clock) {
        this.database = database;
        this.plan = plan;
        this.people = people;
        this.clock = clock;
    }

    /** By item. */
    @Transactional(readOnly = true)
    public Map<UUID, WorkPlan> of(int fiscalYear) {
        return database
                .sql(
                        """
                        select w.* from group_work_plan w join group_plan_item i on i.id = w.item
                        where i.fiscal_year = :year""")
                .param("year", fiscalYear)
                .query(WorkPlan.class)
                .list()
                .stream()
                .collect(Collectors.toMap(WorkPlan::item, Function.identity()));
    }

    /** The owners whose plan is missing or came back, in the order of their names. */
    @Transactional(readOnly = true)
    public List<String> toWrite(int fiscalYear) {
        Map<UUID, WorkPlan> written = of(fiscalYear);
        return people.names()
                .inOrder(plan.of(fiscalYear).stream()
                        .filter(item -> !written.containsKey(item.id())
                                || written.get(item.id()).returned() != null)
                        .map(PlanItem::owner)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** The owners whose plan waits to be agreed with, in the order of their names. */
    @Transactional(readOnly = true)
    public List<String> toReview(int fiscalYear) {
        Map<UUID, WorkPlan> written = of(fiscalYear);
        return people.names()
                .inOrder(plan.of(fiscalYear).stream()
                        .filter(item -> written.containsKey(item.id())
                                && !written.get(item.id()).isAgreed())
                        .map(PlanItem::owner)
                        .filter(Objects::nonNull)
                        .toList());
    }

    void write(PlanItem item, String activities, String measure, String person) {
        database.sql(
                        """
                        insert into group_work_plan (item, activities, measure, written_by, written_at)
                        values (:item, :activities, :measure, :person, :at)
                        on conflict (item) do update set activities = :activities, measure = :measure, written_by = :person,
                                                         written_at = :at, agreed_by = null, agreed_at = null, returned = null""")
                .param("item", item.id())
                .param("activities", activities.strip())
                .param("measure", measure.strip())
                .param("person", person)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void agree(int fiscalYear, String owner, String person) {
        database.sql(
                        """
                        update group_work_plan set agreed_by = :person, agreed_at = :at, returned = null
                        where item in (select id from group_plan_item where fiscal_year = :year and owner = :owner)""")
                .param("person", person)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("year", fiscalYear)
                .param("owner", owner)
                .update();
    }

    void giveBack(int fiscalYear, String owner, String remark) {
        database.sql(
                        """
                        update group_work_plan set agreed_by = null, agreed_at = null, returned = :remark
                        where item in (select id from group_plan_item where fiscal_year = :year and owner = :owner)""")
                .param("remark", remark)
                .param("year", fiscalYear)
                .param("owner", owner)
                .update();
    }

    /** The people of the group who have no work in the plan, by name. */
    @Transactional(readOnly = true)
    public List<String> withoutWork(int fiscalYear) {
        List<String> owners = plan.owners(fiscalYear);
        return people.members().stream()
                .filter(member -> !owners.contains(member.id()))
                .map(PersonView::fullName)
                .toList();
    }
}
