package amnuay.procedure.groupmanagement;

import amnuay.procedure.StepTask;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Judges by the plan and what came of it whether the manual's criteria of work, time and purpose are met. */
@Component
class PlanJudge {

    private final GroupPlan plan;
    private final WorkPlans workPlans;
    private final ItemResults results;
    private final GroupPeople people;

    PlanJudge(GroupPlan plan, WorkPlans workPlans, ItemResults results, GroupPeople people) {
        this.plan = plan;
        this.workPlans = workPlans;
        this.results = results;
        this.people = people;
    }

    /** Row ๑, criterion ๓: everybody of the group has work, and their individual plans are agreed with. */
    Optional<String> assigned(StepTask task) {
        int year = task.year().buddhistYear();
        List<String> without = workPlans.withoutWork(year);
        if (!without.isEmpty()) {
            return Optional.of("บุคลากรในกลุ่มที่ยังไม่มีงานในแผน: " + String.join(", ", without));
        }
        Map<UUID, WorkPlan> written = workPlans.of(year);
        return named(
                year,
                item -> !written.containsKey(item.id())
                        || !written.get(item.id()).isAgreed(),
                "ยังไม่ได้เห็นชอบแผนปฏิบัติงานรายบุคคลของ");
    }

    /** Row ๑, criterion ๒: every item was finished within its months. */
    Optional<String> onTime(StepTask task) {
        return unlessAll(task, (item, result) -> result.isInTime(item), "งานที่ไม่แล้วเสร็จตามระยะเวลาในแผน: ");
    }

    /** Rows ๑ and ๒, last criterion: everybody's items were finished. */
    Optional<String> achieved(StepTask task) {
        return unlessAll(task, (item, result) -> result.isFinished(), "งานที่ยังไม่บรรลุวัตถุประสงค์: ");
    }

    /** Row ๕, criterion ๑: there is a result of every item; of a task about one person, of theirs. */
    Optional<String> reported(StepTask task) {
        int year = task.year().buddhistYear();
        Map<UUID, ItemResult> reported = results.of(year);
        return named(
                year,
                item -> task.subject().map(item.owner()::equals).orElse(true) && !reported.containsKey(item.id()),
                "ยังไม่มีรายงานผลการปฏิบัติงานของ");
    }

    private Optional<String> unlessAll(StepTask task, BiPredicate<PlanItem, ItemResult> good, String sentence) {
        int year = task.year().buddhistYear();
        Map<UUID, ItemResult> reported = results.of(year);
        List<PlanItem> items = plan.of(year);
        if (items.isEmpty() || items.stream().anyMatch(item -> !reported.containsKey(item.id()))) {
            return Optional.of("ยังไม่มีผลการปฏิบัติงานครบทุกงานในแผน");
        }
        String bad = items.stream()
                .filter(item -> !good.test(item, reported.get(item.id())))
                .map(PlanItem::title)
                .collect(Collectors.joining(", "));
        return bad.isEmpty() ? Optional.empty() : Optional.of(sentence + bad);
    }

    private Optional<String> named(int fiscalYear, Predicate<PlanItem> missing, String sentence) {
        Names names = people.names();
        String owners = names
                .inOrder(plan.of(fiscalYear).stream()
                        .filter(item -> item.owner() != null)
                        .filter(missing)
                        .map(PlanItem::owner)
                        .toList())
                .stream()
                .map(names::of)
                .collect(Collectors.joining(", "));
        return owners.isEmpty() ? Optional.empty() : Optional.of(sentence + " " + owners);
    }
}
