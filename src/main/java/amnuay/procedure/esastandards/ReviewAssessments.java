package amnuay.procedure.esastandards;

import amnuay.document.Printable;
import amnuay.procedure.ApprovalForm;
import amnuay.procedure.Option;
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
import org.springframework.stereotype.Component;

/** Step ๗: the group's director accepts all self-assessments, or returns some with a remark each; the others are accepted then. */
@Component
class ReviewAssessments implements UserTaskForm<ReviewAssessments.Form> {

    record Form(
            @NotNull(message = "กรุณาเลือกผลการตรวจ")
                    @Pattern(
                            regexp = "approve|return",
                            message = "ผลการตรวจต้องเป็น “รับรองทุกประเด็น” หรือ “ส่งคืนบางประเด็น”")
                    String decision,
            @Valid List<Returned> returns) {

        @AssertTrue(message = "กรุณาเลือกประเด็นที่ส่งคืนอย่างน้อยหนึ่งประเด็น")
        boolean isSomethingReturned() {
            return !ApprovalForm.RETURN.equals(decision) || (returns != null && !returns.isEmpty());
        }

        List<Returned> returned() {
            return ApprovalForm.RETURN.equals(decision) ? returns : List.of();
        }
    }

    record Returned(
            String point, @Size(max = 2000, message = "หมายเหตุยาวเกิน ๒,๐๐๐ ตัวอักษร") @Printable String remark) {}

    private final SelfAssessments assessments;
    private final Standings standings;

    ReviewAssessments(SelfAssessments assessments, Standings standings) {
        this.assessments = assessments;
        this.standings = standings;
    }

    @Override
    public String formId() {
        return "esa-standards-review-assessments";
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        YearStanding standing = standings.of(task.year().buddhistYear());
        Map<String, Object> shown = new HashMap<>();
        shown.put("standing", StandingText.markdown(standing));
        shown.put("page", "/office/esa-standards/" + task.year().buddhistYear());
        shown.put(ApprovalForm.DECISION, null);
        shown.put("returns", List.of(Map.of("remark", "")));
        shown.put(
                "points",
                standing.points().stream()
                        .filter(point -> point.state() == AssessmentState.SUBMITTED)
                        .map(point -> new Option(
                                point.point().code() + " " + point.point().name(),
                                point.point().id().toString()))
                        .toList());
        return shown;
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        Map<UUID, String> returned = new LinkedHashMap<>();
        form.returned().forEach(row -> returned.put(pointOf(row), remarkOf(row)));
        assessments.review(task.year().buddhistYear(), returned, task.person());
        return Map.of(ApprovalForm.DECISION, form.decision());
    }

    private static UUID pointOf(Returned row) {
        if (row.point() == null) {
            throw new Refusal("กรุณาเลือกประเด็นที่ส่งคืนให้ครบทุกแถว");
        }
        return UUID.fromString(row.point());
    }

    private static String remarkOf(Returned row) {
        if (Texts.given(row.remark()).length() < 3) {
            throw new Refusal("การส่งคืนต้องระบุหมายเหตุของแต่ละประเด็นว่าให้แก้ไขสิ่งใด");
        }
        return row.remark();
    }
}
