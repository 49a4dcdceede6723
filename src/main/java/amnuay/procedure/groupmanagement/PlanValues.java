package amnuay.procedure.groupmanagement;

import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The plan as documents show it: by area, and by person with the individual plans. All texts are in Thai digits. */
@Component
class PlanValues {

    private final GroupPlan plan;
    private final WorkPlans workPlans;
    private final SupervisionPeriods periods;
    private final GroupPeople people;

    PlanValues(GroupPlan plan, WorkPlans workPlans, SupervisionPeriods periods, GroupPeople people) {
        this.plan = plan;
        this.workPlans = workPlans;
        this.periods = periods;
        this.people = people;
    }

    /** Only the areas in which there is work; items are numbered through. */
    List<Map<String, Object>> areas(int fiscalYear) {
        Names names = people.names();
        List<Map<String, Object>> areas = new ArrayList<>();
        int number = 0;
        for (WorkArea area : WorkArea.values()) {
            List<Map<String, Object>> items = new ArrayList<>();
            for (PlanItem item : plan.of(fiscalYear)) {
                if (item.area() == area) {
                    number++;
                    items.add(row(number, item, names));
                }
            }
            if (!items.isEmpty()) {
                areas.add(Map.of("area", area.thaiName(), "items", items));
            }
        }
        return areas;
    }

    /** Everybody with work, in the order of their names. */
    List<Map<String, Object>> people(int fiscalYear) {
        Names names = people.names();
        Map<UUID, WorkPlan> written = workPlans.of(fiscalYear);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String owner : plan.owners(fiscalYear)) {
            rows.add(Map.of(
                    "number", ThaiText.digits(rows.size() + 1),
                    "name", names.of(owner),
                    "position", names.position(owner),
                    "items",
                            plan.of(fiscalYear, owner).stream()
                                    .map(item -> work(item, written.get(item.id())))
                                    .toList()));
        }
        return rows;
    }

    /** When the work is looked after. */
    List<Map<String, Object>> periods(int fiscalYear) {
        return periods.of(fiscalYear).stream()
                .map(period -> Map.<String, Object>of(
                        "label",
                        period.label(),
                        "opens",
                        period.opens() == null ? "รอกำหนด" : ThaiDates.longDate(period.opens())))
                .toList();
    }

    private static Map<String, Object> row(int number, PlanItem item, Names names) {
        Map<String, Object> row = new HashMap<>();
        row.put("number", ThaiText.digits(number));
        row.put("title", item.titleInDocuments());
        row.put("owner", names.of(item.owner()));
        row.put("months", item.monthsInWords());
        row.put("expected", ThaiText.digits(item.expected()));
        return row;
    }

    private static Map<String, Object> work(PlanItem item, WorkPlan written) {
        return Map.of(
                "title", item.titleInDocuments(),
                "area", item.area().thaiName(),
                "months", item.monthsInWords(),
                "activities", written == null ? List.of() : lines(written.activities()),
                "measure", written == null ? "" : ThaiText.digits(written.measure()));
    }

    static List<Map<String, Object>> lines(String text) {
        return ThaiText.digits(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> Map.<String, Object>of("item", line))
                .toList();
    }
}
