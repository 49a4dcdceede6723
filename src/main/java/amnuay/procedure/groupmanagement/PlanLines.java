package amnuay.procedure.groupmanagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The plan as its page shows it. */
@Component
class PlanLines {

    private final GroupPlan plan;
    private final ItemResults results;
    private final Checks checks;
    private final GroupPeople people;

    PlanLines(GroupPlan plan, ItemResults results, Checks checks, GroupPeople people) {
        this.plan = plan;
        this.results = results;
        this.checks = checks;
        this.people = people;
    }

    /**
     * One item.
     *
     * @param ownerId null where nobody is named
     * @param ownerLeft whether the owner does not work here any more
     * @param carried where it came from, in words; empty for an item of this year
     * @param checks how often the work was looked at
     * @param result what came of it, in words; empty before it is reported
     */
    record Line(
            UUID id,
            int number,
            String area,
            String title,
            String ownerId,
            String owner,
            boolean ownerLeft,
            String months,
            String expected,
            String carried,
            long checks,
            String result) {}

    List<Line> of(int fiscalYear) {
        Names names = people.names();
        Map<UUID, ItemResult> reported = results.of(fiscalYear);
        List<Check> seen = checks.of(fiscalYear);
        List<Line> lines = new ArrayList<>();
        for (PlanItem item : plan.of(fiscalYear)) {
            lines.add(new Line(
                    item.id(),
                    lines.size() + 1,
                    item.area().thaiName(),
                    item.title(),
                    item.owner(),
                    names.of(item.owner()),
                    item.owner() != null && !names.isActive(item.owner()),
                    item.months(),
                    item.expected(),
                    carried(item),
                    seen.stream()
                            .filter(check -> check.item().equals(item.id()))
                            .count(),
                    reported.containsKey(item.id()) ? reported.get(item.id()).verdict(item) : ""));
        }
        return lines;
    }

    private static String carried(PlanItem item) {
        if (item.origin().startsWith("finding:")) {
            return "จากประเด็นที่ต้องปรับปรุง";
        }
        return item.origin().isEmpty() ? "" : "จากแผนปี " + (item.fiscalYear() - 1);
    }
}
