package amnuay.procedure.servicesurvey;

import amnuay.document.Printable;
import amnuay.procedure.Approvals;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step ๑: whom the office serves by its missions, and how each group is reached. */
@Component
class DefineGroups implements UserTaskForm<DefineGroups.Form> {

    static final String MATTER = "survey-groups";

    record Form(@NotEmpty(message = "กรุณาเพิ่มกลุ่มผู้รับบริการอย่างน้อยหนึ่งกลุ่ม") @Valid List<Row> groups) {}

    record Row(
            @NotBlank(message = "กรุณากรอกชื่อกลุ่มให้ครบทุกแถว")
                    @Size(max = 200, message = "ชื่อกลุ่มยาวเกิน ๒๐๐ ตัวอักษร")
                    @Printable
                    String name,
            @NotBlank(message = "กรุณากรอกภารกิจของทุกกลุ่ม เพื่อให้กลุ่มสอดคล้องกับภารกิจของสำนักงาน")
                    @Size(max = 1000, message = "ภารกิจยาวเกิน ๑,๐๐๐ ตัวอักษร")
                    @Printable
                    String mission,
            @NotBlank(message = "กรุณากรอกวิธีเข้าถึงของทุกกลุ่ม")
                    @Size(max = 300, message = "วิธีเข้าถึงยาวเกิน ๓๐๐ ตัวอักษร")
                    @Printable
                    String reached,
            @Min(value = 1, message = "จำนวนที่คาดว่าจะตอบต้องเป็นจำนวนเต็มตั้งแต่ ๑ หรือเว้นว่าง")
                    @Max(value = 1_000_000, message = "จำนวนที่คาดว่าจะตอบมากเกินไป")
                    Integer expected) {

        RespondentGroup group() {
            return new RespondentGroup(0, name, SurveyText.oneLine(mission), reached, expected);
        }
    }

    private static final String USUAL_WAY = "ลิงก์และคิวอาร์โค้ดที่สถานศึกษาแจก หรือแบบสอบถามกระดาษ";

    private final SurveyGroups groups;
    private final Approvals approvals;

    DefineGroups(SurveyGroups groups, Approvals approvals) {
        this.groups = groups;
        this.approvals = approvals;
    }

    @Override
    public String formId() {
        return "service-survey-define-groups";
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        return Map.of(
                "returned", approvals.lastReturn(task, MATTER).orElse(""),
                "groups",
                        groups.begin(task.year().buddhistYear()).stream()
                                .map(DefineGroups::row)
                                .toList());
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        groups.put(
                task.year().buddhistYear(),
                form.groups().stream().map(Row::group).toList());
        approvals.clear(task, MATTER);
        return Map.of();
    }

    private static Map<String, Object> row(RespondentGroup group) {
        Map<String, Object> row = new HashMap<>();
        row.put("name", group.name());
        row.put("mission", group.mission());
        row.put("reached", group.reached().isEmpty() ? USUAL_WAY : group.reached());
        if (group.expected() != null) {
            row.put("expected", group.expected());
        }
        return row;
    }
}
