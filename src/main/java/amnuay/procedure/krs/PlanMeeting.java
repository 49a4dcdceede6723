package amnuay.procedure.krs;

import amnuay.procedure.Approvals;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step ๒, first half: when and where the framework is explained. */
@Component
class PlanMeeting implements UserTaskForm<MeetingPlan> {

    private static final String USUAL_AGENDA =
            """
            ชี้แจงกรอบการประเมินส่วนราชการตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการ
            แนวทางการดำเนินงานและตัวชี้วัด
            กำหนดผู้รับผิดชอบแต่ละตัวชี้วัด""";

    private final MeetingRepository meetings;
    private final Approvals approvals;

    PlanMeeting(MeetingRepository meetings, Approvals approvals) {
        this.meetings = meetings;
        this.approvals = approvals;
    }

    @Override
    public String formId() {
        return "krs-plan-meeting";
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("returned", approvals.lastReturn(task, Krs.INVITATION_MEMO).orElse(""));
        shown.put("agenda", USUAL_AGENDA);
        meetings.findById(task.year().buddhistYear())
                .ifPresent(meeting -> shown.putAll(meeting.plan().typed()));
        return shown;
    }

    @Override
    public Map<String, Object> complete(StepTask task, MeetingPlan plan) {
        int year = task.year().buddhistYear();
        Meeting meeting = meetings.findById(year).orElseGet(() -> new Meeting(year));
        meeting.plan(plan, task.person());
        meetings.save(meeting);
        approvals.clear(task, Krs.INVITATION_MEMO);
        return Map.of();
    }
}
