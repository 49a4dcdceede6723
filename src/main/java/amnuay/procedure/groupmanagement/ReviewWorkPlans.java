package amnuay.procedure.groupmanagement;

import amnuay.notification.Notice;
import amnuay.notification.Notices;
import amnuay.organization.PersonView;
import amnuay.procedure.ApprovalForm;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import amnuay.thai.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Step ๑: the group's director agrees with each individual plan, or returns it with a remark; only those go round again. */
@Component
class ReviewWorkPlans implements UserTaskForm<ReviewWorkPlans.Form> {

    record Form(@NotEmpty(message = "ไม่มีแผนปฏิบัติงานให้พิจารณา กรุณาเปิดงานใหม่อีกครั้ง") @Valid List<Row> people) {}

    /** @param person name and login name as the row shows them: {@code นางสาวสมใจ ใจดี (group-staff)} */
    record Row(
            @NotBlank(message = "แถวพิจารณาไม่มีชื่อบุคลากร กรุณาเปิดงานใหม่อีกครั้ง") String person,
            @NotNull(message = "กรุณาเลือกผลการพิจารณาให้ครบทุกคน")
                    @Pattern(regexp = "approve|return", message = "ผลการพิจารณาต้องเป็น “เห็นชอบ” หรือ “ส่งคืน”")
                    String decision,
            @Size(max = 2000, message = "หมายเหตุยาวเกิน ๒,๐๐๐ ตัวอักษร") String remark) {

        @AssertTrue(message = "การส่งคืนต้องระบุหมายเหตุว่าให้แก้ไขสิ่งใด")
        boolean isRemarkGivenOnReturn() {
            return !returns() || remark != null && remark.strip().length() >= 3;
        }

        boolean returns() {
            return ApprovalForm.RETURN.equals(decision);
        }
    }

    private final WorkPlans workPlans;
    private final PlanText text;
    private final GroupPeople people;
    private final Notices notices;

    ReviewWorkPlans(WorkPlans workPlans, PlanText text, GroupPeople people, Notices notices) {
        this.workPlans = workPlans;
        this.text = text;
        this.people = people;
        this.notices = notices;
    }

    @Override
    public String formId() {
        return "group-management-review-work-plans";
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        int year = task.year().buddhistYear();
        Names names = people.names();
        List<String> waiting = workPlans.toReview(year);
        return Map.of(
                "plans",
                waiting.stream()
                        .map(person -> "### " + names.of(person) + "\n\n" + text.tableOf(year, person))
                        .collect(Collectors.joining("\n\n")),
                "people",
                waiting.stream()
                        .map(person -> Map.of("person", label(person, names), "decision", ApprovalForm.APPROVE))
                        .toList());
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        int year = task.year().buddhistYear();
        Names names = people.names();
        List<String> waiting = new ArrayList<>(workPlans.toReview(year));
        boolean returned = false;
        for (Row row : form.people()) {
            String person = waiting.stream()
                    .filter(each -> label(each, names).equals(row.person()))
                    .findFirst()
                    .orElseThrow(
                            () -> new Refusal("ไม่พบแผนปฏิบัติงานของ " + row.person() + " กรุณาเปิดงานใหม่อีกครั้ง"));
            waiting.remove(person);
            if (row.returns()) {
                returned = true;
                workPlans.giveBack(year, person, row.remark().strip());
                names.find(person).filter(PersonView::active).ifPresent(owner -> tell(owner, row, task, names));
            } else {
                workPlans.agree(year, person, task.person());
            }
        }
        if (!waiting.isEmpty()) {
            throw new Refusal(
                    "ยังไม่ได้พิจารณาแผนปฏิบัติงานของ" + names.of(waiting.get(0)) + " กรุณาเปิดงานใหม่อีกครั้ง");
        }
        return Map.of(ApprovalForm.DECISION, returned ? ApprovalForm.RETURN : ApprovalForm.APPROVE);
    }

    private void tell(PersonView owner, Row row, StepTask task, Names names) {
        notices.send(new Notice(
                "returned:" + task.id(),
                owner.id(),
                owner.email(),
                owner.fullName(),
                "approval-returned",
                Map.of(
                        "subject", "แผนปฏิบัติงานรายบุคคล",
                        "by", names.of(task.person()),
                        "remark", row.remark().strip()),
                "/camunda/app/tasklist/default/"));
    }

    private static String label(String person, Names names) {
        return names.of(person) + " (" + person + ")";
    }
}
