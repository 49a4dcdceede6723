package amnuay.procedure.groupmanagement;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What came of the year's plan, in words. */
@Component
class ResultText {

    private final GroupPlan plan;
    private final ItemResults results;
    private final GroupPeople people;

    ResultText(GroupPlan plan, ItemResults results, GroupPeople people) {
        this.plan = plan;
        this.results = results;
        this.people = people;
    }

    /** How many items there are, and how many were finished in time, late, or not. */
    record Tally(long items, long inTime, long late, long unfinished) {}

    Tally tally(List<PlanItem> items, Map<UUID, ItemResult> reported) {
        long inTime = items.stream()
                .filter(item -> reported.containsKey(item.id())
                        && reported.get(item.id()).isInTime(item))
                .count();
        long finished = items.stream()
                .filter(item -> reported.containsKey(item.id())
                        && reported.get(item.id()).isFinished())
                .count();
        return new Tally(items.size(), inTime, finished - inTime, items.size() - finished);
    }

    /** {@code มีงาน 5 รายการ แล้วเสร็จตามกำหนด 3 รายการ แล้วเสร็จช้ากว่ากำหนด 1 รายการ ยังไม่แล้วเสร็จ 1 รายการ}. */
    String inOneSentence(int fiscalYear) {
        Tally tally = tally(plan.of(fiscalYear), results.of(fiscalYear));
        return "มีงาน " + tally.items() + " รายการ แล้วเสร็จตามกำหนด " + tally.inTime()
                + " รายการ แล้วเสร็จช้ากว่ากำหนด " + tally.late() + " รายการ ยังไม่แล้วเสร็จ " + tally.unfinished()
                + " รายการ";
    }

    /** One line per item, in Markdown. */
    String table(int fiscalYear) {
        Names names = people.names();
        Map<UUID, ItemResult> reported = results.of(fiscalYear);
        return "**" + inOneSentence(fiscalYear) + "**\n\n| งาน | ผู้รับผิดชอบ | ผล |\n|---|---|---|\n"
                + plan.of(fiscalYear).stream()
                        .map(item -> "| " + item.title().replace("|", "\\|") + " | " + names.of(item.owner()) + " | "
                                + verdict(reported.get(item.id()), item) + " |")
                        .collect(Collectors.joining("\n"));
    }

    /** What people said hindered them, one line each. */
    String obstacles(int fiscalYear) {
        Map<UUID, ItemResult> reported = results.of(fiscalYear);
        return plan.of(fiscalYear).stream()
                .filter(item -> reported.containsKey(item.id())
                        && !reported.get(item.id()).obstacle().isEmpty())
                .map(item ->
                        item.title() + ": " + reported.get(item.id()).obstacle().replaceAll("\\s*\\R\\s*", " "))
                .collect(Collectors.joining("\n"));
    }

    static String verdict(ItemResult result, PlanItem item) {
        return result == null ? "ยังไม่รายงานผล" : result.verdict(item);
    }
}
