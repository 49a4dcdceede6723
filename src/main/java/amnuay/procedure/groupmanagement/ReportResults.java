package amnuay.procedure.groupmanagement;

import amnuay.document.Printable;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import amnuay.thai.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Step ๕, once per owner: what came of each item, and whether in time. */
@Component
class ReportResults implements UserTaskForm<ReportResults.Form> {

    private static final String FINISHED = "finished";

    record Form(@NotEmpty(message = "ไม่มีงานให้รายงานผล กรุณาเปิดงานใหม่อีกครั้ง") @Valid List<Row> items) {}

    /**
     * @param item number and title as the row shows them
     * @param state {@code finished} or {@code unfinished}
     * @param finishedOn needed for what is finished
     * @param obstacle needed for what is not
     */
    record Row(
            @NotBlank(message = "แถวรายงานผลไม่มีชื่องาน กรุณาเปิดงานใหม่อีกครั้ง") String item,
            @NotNull(message = "กรุณาเลือกว่าแล้วเสร็จหรือไม่ให้ครบทุกงาน")
                    @Pattern(
                            regexp = "finished|unfinished",
                            message = "สถานะต้องเป็น “แล้วเสร็จ” หรือ “ยังไม่แล้วเสร็จ”")
                    String state,
            @PastOrPresent(message = "วันที่แล้วเสร็จต้องไม่เป็นวันในอนาคต") LocalDate finishedOn,
            @NotBlank(message = "กรุณากรอกผลการปฏิบัติงานให้ครบทุกงาน")
                    @Size(max = 4000, message = "ผลการปฏิบัติงานยาวเกิน ๔,๐๐๐ ตัวอักษร")
                    @Printable
                    String result,
            @Size(max = 2000, message = "ปัญหาและอุปสรรคยาวเกิน ๒,๐๐๐ ตัวอักษร") @Printable String obstacle) {

        @AssertTrue(message = "งานที่แล้วเสร็จต้องกรอกวันที่แล้วเสร็จ")
        boolean isDayGivenWhenFinished() {
            return !isFinished() || finishedOn != null;
        }

        @AssertTrue(message = "งานที่ยังไม่แล้วเสร็จต้องกรอกปัญหาและอุปสรรค")
        boolean isObstacleGivenWhenUnfinished() {
            return isFinished() || obstacle != null && !obstacle.isBlank();
        }

        private boolean isFinished() {
            return FINISHED.equals(state);
        }
    }

    private final GroupPlan plan;
    private final ItemResults results;
    private final NumberedItems numbered;
    private final PlanText text;
    private final GroupPeople people;

    ReportResults(GroupPlan plan, ItemResults results, NumberedItems numbered, PlanText text, GroupPeople people) {
        this.plan = plan;
        this.results = results;
        this.numbered = numbered;
        this.text = text;
        this.people = people;
    }

    @Override
    public String formId() {
        return "group-management-report-results";
    }

    @Override
    public Optional<String> about(StepTask task) {
        return Optional.of(people.names().of(task.requiredSubject()));
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        int year = task.year().buddhistYear();
        return Map.of(
                "person", people.names().of(task.requiredSubject()),
                "workPlan", text.tableOf(year, task.requiredSubject()),
                "items",
                        plan.of(year, task.requiredSubject()).stream()
                                .map(item -> Map.of("item", numbered.label(item), "state", FINISHED))
                                .toList());
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        int year = task.year().buddhistYear();
        Set<UUID> given = new HashSet<>();
        for (Row row : form.items()) {
            PlanItem item = numbered.find(year, task.requiredSubject(), row.item());
            if (row.isFinished() && row.finishedOn().isBefore(task.year().start())) {
                throw new Refusal("วันที่แล้วเสร็จของงาน “" + item.title() + "” อยู่ก่อน"
                        + task.year().label() + " กรุณาตรวจสอบวันที่");
            }
            results.report(
                    item, row.result(), row.isFinished() ? row.finishedOn() : null, row.obstacle(), task.person());
            given.add(item.id());
        }
        numbered.requireAll(year, task.requiredSubject(), given);
        return Map.of();
    }
}
