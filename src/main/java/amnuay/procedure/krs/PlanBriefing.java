package amnuay.procedure.krs;

import amnuay.document.Printable;
import amnuay.procedure.Approvals;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import amnuay.thai.ThaiDates;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step ๖, first half: when and where everybody is briefed. */
@Component
class PlanBriefing implements UserTaskForm<PlanBriefing.Form> {

    record Form(
            @NotNull(message = "กรุณากรอกวันประชุม") LocalDate meetingDate,
            @NotBlank(message = "กรุณากรอกเวลาประชุม เช่น ๐๙.๐๐ - ๑๒.๐๐ น.")
                    @Size(max = 100, message = "เวลาประชุมยาวเกินไป")
                    @Printable
                    String meetingTime,
            @NotBlank(message = "กรุณากรอกสถานที่ประชุม")
                    @Size(max = 300, message = "สถานที่ประชุมยาวเกิน ๓๐๐ ตัวอักษร")
                    @Printable
                    String meetingPlace,
            @NotBlank(message = "กรุณากรอกระเบียบวาระ บรรทัดละหนึ่งเรื่อง")
                    @Size(max = 4000, message = "ระเบียบวาระยาวเกิน ๔,๐๐๐ ตัวอักษร")
                    @Printable
                    String agenda) {}

    private static final String USUAL_AGENDA =
            """
            แนวทางการดำเนินงานตามคำรับรองการปฏิบัติราชการ
            ตัวชี้วัด ค่าเป้าหมาย และเกณฑ์การให้คะแนนตามคู่มือการประเมิน
            การรายงานผลผ่านระบบ KRS ให้ถูกต้องครบถ้วน
            การจัดทำข้อตกลงการปฏิบัติงาน""";

    private final Briefings briefings;
    private final Approvals approvals;

    PlanBriefing(Briefings briefings, Approvals approvals) {
        this.briefings = briefings;
        this.approvals = approvals;
    }

    @Override
    public String formId() {
        return "krs-plan-briefing";
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        Map<String, Object> shown = new HashMap<>();
        shown.put(
                "returned",
                approvals.lastReturn(task, BriefingInvitations.MATTER).orElse(""));
        shown.put("agenda", USUAL_AGENDA);
        briefings.find(task.year().buddhistYear()).ifPresent(briefing -> {
            shown.put("meetingDate", ThaiDates.typed(briefing.plannedDate()));
            shown.put("meetingTime", briefing.plannedTime());
            shown.put("meetingPlace", briefing.place());
            shown.put("agenda", briefing.agenda());
        });
        return shown;
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        briefings.plan(task.year().buddhistYear(), form, task.person());
        approvals.clear(task, BriefingInvitations.MATTER);
        return Map.of();
    }
}
