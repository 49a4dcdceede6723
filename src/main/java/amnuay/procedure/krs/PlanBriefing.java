package amnuay.procedure.krs;

import amnuay.procedure.Approvals;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step ๖, first half: when and where everybody is briefed. */
@Component
class PlanBriefing implements UserTaskForm<MeetingPlan> {

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
        briefings
                .find(task.year().buddhistYear())
                .ifPresent(briefing -> shown.putAll(briefing.plan().typed()));
        return shown;
    }

    @Override
    public Map<String, Object> complete(StepTask task, MeetingPlan plan) {
        briefings.plan(task.year().buddhistYear(), plan, task.person());
        approvals.clear(task, BriefingInvitations.MATTER);
        return Map.of();
    }
}
