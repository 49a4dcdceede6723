package amnuay.procedure.groupmanagement;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The plan as forms show it, in Markdown, and as their lists offer it. */
@Component
class PlanText {

    private final GroupPlan plan;
    private final WorkPlans workPlans;
    private final GroupPeople people;

    PlanText(GroupPlan plan, WorkPlans workPlans, GroupPeople people) {
        this.plan = plan;
        this.workPlans = workPlans;
        this.people = people;
    }

    /** The whole year: number, item, owner, months. */
    String table(int fiscalYear) {
        Names names = people.names();
        List<PlanItem> items = plan.of(fiscalYear);
        return "| ที่ | งาน | ผู้รับผิดชอบ | ระยะเวลา |\n|---|---|---|---|\n"
                + IntStream.range(0, items.size())
                        .mapToObj(at ->
                                "| " + (at + 1) + " | " + cell(items.get(at).title()) + " | "
                                        + cell(names.of(items.get(at).owner())) + " | "
                                        + items.get(at).months() + " |")
                        .collect(Collectors.joining("\n"));
    }

    /** One person's items with months, activities and measure. */
    String tableOf(int fiscalYear, String owner) {
        Map<UUID, WorkPlan> written = workPlans.of(fiscalYear);
        return "| งาน | ระยะเวลา | กิจกรรม | ตัวชี้วัดความสำเร็จ |\n|---|---|---|---|\n"
                + plan.of(fiscalYear, owner).stream()
                        .map(item -> "| " + cell(item.title()) + " | " + item.months() + " | "
                                + activities(written.get(item.id())) + " | " + measure(written.get(item.id())) + " |")
                        .collect(Collectors.joining("\n"));
    }

    private static String activities(WorkPlan written) {
        return written == null ? "" : cell(written.activities());
    }

    private static String measure(WorkPlan written) {
        return written == null ? "" : cell(written.measure());
    }

    /** A text that stays inside its cell. */
    private static String cell(String text) {
        return text.replace("|", "\\|").replaceAll("\\s*\\R\\s*", "; ");
    }
}
