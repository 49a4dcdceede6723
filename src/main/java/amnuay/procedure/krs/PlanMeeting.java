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

/** Step ๒, first half: when and where the framework is explained. */
@Component
class PlanMeeting implements UserTaskForm<PlanMeeting.Form> {

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
        meetings.findById(task.year().buddhistYear()).ifPresent(meeting -> {
            shown.put("meetingDate", ThaiDates.typed(meeting.plannedDate()));
            shown.put("meetingTime", meeting.plannedTime());
            shown.put("meetingPlace", meeting.place());
            shown.put("agenda", meeting.agenda());
        });
        return shown;
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        int year = task.year().buddhistYear();
        Meeting meeting = meetings.findById(year).orElseGet(() -> new Meeting(year));
        meeting.plan(form, task.person());
        meetings.save(meeting);
        approvals.clear(task, Krs.INVITATION_MEMO);
        return Map.of();
    }
}
