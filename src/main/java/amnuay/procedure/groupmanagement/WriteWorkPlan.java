package amnuay.procedure.groupmanagement;

import amnuay.document.Printable;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import amnuay.thai.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Step ๑, once per owner: how they are going to do their items. */
@Component
class WriteWorkPlan implements UserTaskForm<WriteWorkPlan.Form> {

    record Form(@NotEmpty(message = "ไม่มีงานในแผนปฏิบัติงาน กรุณาเปิดงานใหม่อีกครั้ง") @Valid List<Row> items) {}

    /** @param item number and title as the row shows them; the number stands before the first dot */
    record Row(
            @NotBlank(message = "แถวของแผนปฏิบัติงานไม่มีชื่องาน กรุณาเปิดงานใหม่อีกครั้ง") String item,
            @NotBlank(message = "กรุณากรอกกิจกรรมให้ครบทุกงาน")
                    @Size(max = 4000, message = "กิจกรรมยาวเกิน ๔,๐๐๐ ตัวอักษร")
                    @Printable
                    String activities,
            @NotBlank(message = "กรุณากรอกตัวชี้วัดความสำเร็จให้ครบทุกงาน")
                    @Size(max = 1000, message = "ตัวชี้วัดความสำเร็จยาวเกิน ๑,๐๐๐ ตัวอักษร")
                    @Printable
                    String measure) {}

    private final GroupPlan plan;
    private final WorkPlans workPlans;
    private final NumberedItems numbered;
    private final GroupPeople people;

    WriteWorkPlan(GroupPlan plan, WorkPlans workPlans, NumberedItems numbered, GroupPeople people) {
        this.plan = plan;
        this.workPlans = workPlans;
        this.numbered = numbered;
        this.people = people;
    }

    @Override
    public String formId() {
        return "group-management-write-work-plan";
    }

    @Override
    public Optional<String> about(StepTask task) {
        return Optional.of(people.names().of(task.requiredSubject()));
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        int year = task.year().buddhistYear();
        Map<UUID, WorkPlan> written = workPlans.of(year);
        return Map.of(
                "person", people.names().of(task.requiredSubject()),
                "items",
                        plan.of(year, task.requiredSubject()).stream()
                                .map(item -> row(numbered.label(item), written.get(item.id())))
                                .toList(),
                "returned",
                        written.values().stream()
                                .filter(each ->
                                        plan.get(year, each.item()).owner().equals(task.requiredSubject()))
                                .map(WorkPlan::returned)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(""));
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        Set<UUID> given = new HashSet<>();
        for (Row row : form.items()) {
            PlanItem item = numbered.find(task.year().buddhistYear(), task.requiredSubject(), row.item());
            if (!given.add(item.id())) {
                throw new Refusal("งาน “" + item.title() + "” มีมากกว่าหนึ่งแถว");
            }
            workPlans.write(item, row.activities(), row.measure(), task.person());
        }
        numbered.requireAll(task.year().buddhistYear(), task.requiredSubject(), given);
        return Map.of();
    }

    private static Map<String, Object> row(String label, WorkPlan written) {
        return Map.of(
                "item", label,
                "activities", written == null ? "" : written.activities(),
                "measure", written == null ? "" : written.measure());
    }
}
