package amnuay.procedure.groupmanagement;

import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the yearly report says besides its words: how the work was looked after, and what came of it. All texts are in Thai digits. */
@Component
class GroupReportValues {

    private static final int SHORTEST_SCALE = 10;

    private final GroupPlan plan;
    private final ItemResults results;
    private final ResultText text;
    private final Checks checks;
    private final PlanValues planned;
    private final GroupPeople people;

    GroupReportValues(
            GroupPlan plan,
            ItemResults results,
            ResultText text,
            Checks checks,
            PlanValues planned,
            GroupPeople people) {
        this.plan = plan;
        this.results = results;
        this.text = text;
        this.checks = checks;
        this.planned = planned;
        this.people = people;
    }

    Map<String, Object> of(int fiscalYear) {
        Names names = people.names();
        Map<UUID, ItemResult> reported = results.of(fiscalYear);
        List<Check> seen = checks.of(fiscalYear);
        Map<String, Object> values = new HashMap<>(tally(text.tally(plan.of(fiscalYear), reported)));
        values.put("areas", planned.areas(fiscalYear));
        values.put(
                "conclusionLines",
                PlanValues.lines(checks.conclusion(fiscalYear).orElse("")));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String owner : plan.owners(fiscalYear)) {
            rows.add(person(fiscalYear, owner, names, reported, seen));
        }
        values.put("people", rows);
        values.put("charted", rows);
        values.put("longest", ThaiText.digits(longest(fiscalYear)));
        return values;
    }

    /** The end of the chart's scale; short enough that it counts in whole items. */
    private long longest(int fiscalYear) {
        long most = plan.owners(fiscalYear).stream()
                .mapToLong(owner -> plan.of(fiscalYear, owner).size())
                .max()
                .orElse(0);
        return Math.max(SHORTEST_SCALE, most);
    }

    private Map<String, Object> person(
            int fiscalYear, String owner, Names names, Map<UUID, ItemResult> reported, List<Check> seen) {
        List<PlanItem> items = plan.of(fiscalYear, owner);
        Map<String, Object> row = new HashMap<>(tally(text.tally(items, reported)));
        row.put("name", names.of(owner));
        row.put("position", names.position(owner));
        for (Phase phase : Phase.values()) {
            row.put(
                    phase.name().toLowerCase(java.util.Locale.ROOT),
                    ThaiText.digits(SupervisionText.count(seen, owner, phase)));
        }
        row.put(
                "items",
                items.stream()
                        .map(item -> result(item, reported.get(item.id())))
                        .toList());
        row.put(
                "checks",
                seen.stream()
                        .filter(check -> check.person().equals(owner))
                        .map(check -> check(check, fiscalYear))
                        .toList());
        return row;
    }

    private static Map<String, Object> result(PlanItem item, ItemResult result) {
        return Map.of(
                "title",
                item.titleInDocuments(),
                "months",
                item.monthsInWords(),
                "result",
                result == null ? "" : ThaiText.digits(result.result()),
                "finishedOn",
                result == null || !result.isFinished() ? "–" : ThaiDates.shortDate(result.finishedOn()),
                "verdict",
                ResultText.verdict(result, item),
                "obstacle",
                result == null ? "" : ThaiText.digits(result.obstacle()));
    }

    private Map<String, Object> check(Check check, int fiscalYear) {
        return Map.of(
                "on",
                ThaiDates.shortDate(check.checkedAt().atZone(ThaiDates.ZONE).toLocalDate()),
                "phase",
                check.phase().thaiName(),
                "title",
                plan.get(fiscalYear, check.item()).titleInDocuments(),
                "found",
                ThaiText.digits(check.found()),
                "toDo",
                ThaiText.digits(check.toDo()));
    }

    private static Map<String, Object> tally(ResultText.Tally tally) {
        return Map.of(
                "itemCount", ThaiText.digits(tally.items()),
                "inTime", ThaiText.digits(tally.inTime()),
                "late", ThaiText.digits(tally.late()),
                "unfinished", ThaiText.digits(tally.unfinished()));
    }
}
