package amnuay.procedure.esastandards;

import amnuay.document.Printable;
import amnuay.notification.Notice;
import amnuay.notification.Notices;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.procedure.ApprovalForm;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import amnuay.thai.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Step ๔: the group's director accepts all targets, or returns some with a remark each; the others are accepted then. */
@Component
class ReviewTargets implements UserTaskForm<ReviewTargets.Form> {

    record Form(
            @NotNull(message = "กรุณาเลือกผลการพิจารณา")
                    @Pattern(
                            regexp = "approve|return",
                            message = "ผลการพิจารณาต้องเป็น “เห็นชอบทุกประเด็น” หรือ “ส่งคืนบางประเด็น”")
                    String decision,
            @Valid List<Returned> returns) {

        @AssertTrue(message = "กรุณาเลือกประเด็นที่ส่งคืนอย่างน้อยหนึ่งประเด็น")
        boolean isSomethingReturned() {
            return !ApprovalForm.RETURN.equals(decision) || (returns != null && !returns.isEmpty());
        }

        Map<UUID, String> returned() {
            Map<UUID, String> returned = new LinkedHashMap<>();
            if (ApprovalForm.RETURN.equals(decision)) {
                returns.forEach(row -> returned.put(row.pointId(), row.reason()));
            }
            return returned;
        }
    }

    record Returned(
            String point, @Size(max = 2000, message = "หมายเหตุยาวเกิน ๒,๐๐๐ ตัวอักษร") @Printable String remark) {

        UUID pointId() {
            if (point == null) {
                throw new Refusal("กรุณาเลือกประเด็นที่ส่งคืนให้ครบทุกแถว");
            }
            return UUID.fromString(point);
        }

        String reason() {
            if (Texts.given(remark).length() < 3) {
                throw new Refusal("การส่งคืนต้องระบุของแต่ละประเด็นว่าให้แก้ไขสิ่งใด");
            }
            return remark.strip();
        }
    }

    private final Targets targets;
    private final Points points;
    private final Organization organization;
    private final Notices notices;

    ReviewTargets(Targets targets, Points points, Organization organization, Notices notices) {
        this.targets = targets;
        this.points = points;
        this.organization = organization;
        this.notices = notices;
    }

    @Override
    public String formId() {
        return "esa-standards-review-targets";
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        int year = task.year().buddhistYear();
        List<PointView> waiting = targets.open(year);
        Map<String, Object> shown = new HashMap<>();
        shown.put(
                "page",
                "รอพิจารณา **" + waiting.size() + " ประเด็น** · [เปิดหน้ามาตรฐาน](/office/esa-standards/" + year
                        + "/points)");
        shown.put("targets", lines(waiting, points.levels(year)));
        shown.put("points", waiting.stream().map(EsaOptions::point).toList());
        shown.put(ApprovalForm.DECISION, null);
        shown.put("returns", List.of(Map.of("remark", "")));
        return shown;
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        Map<UUID, String> returned = form.returned();
        targets.review(task.year().buddhistYear(), returned, task.person());
        returned.forEach((point, remark) -> tell(task, points.get(point), remark));
        return Map.of(ApprovalForm.DECISION, form.decision());
    }

    private static String lines(List<PointView> waiting, List<QualityLevel> levels) {
        return waiting.stream()
                .map(point -> "- **" + point.title() + "** ระดับ " + PointText.level(point.targetLevel(), levels)
                        + " (ข้อมูลฐาน " + PointText.baseline(point, levels) + ") เป้าหมาย: "
                        + Texts.oneLine(point.target()) + " · ผลผลิต: " + Texts.oneLine(point.expectedOutput()))
                .collect(Collectors.joining("\n"));
    }

    private void tell(StepTask task, PointView point, String remark) {
        String by = organization.person(task.person()).map(PersonView::fullName).orElse(task.person());
        targets.find(point.id())
                .map(PointTarget::setBy)
                .flatMap(organization::person)
                .ifPresent(author -> notices.send(new Notice(
                        "returned:" + task.id() + ":" + point.code(),
                        author.id(),
                        author.email(),
                        author.fullName(),
                        "approval-returned",
                        Map.of("subject", "เป้าหมายของ" + PointTasks.title(point), "by", by, "remark", remark),
                        "/camunda/app/tasklist/default/")));
    }
}
