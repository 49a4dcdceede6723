package amnuay.procedure.groupmanagement;

import amnuay.document.Printable;
import amnuay.procedure.Drafting;
import amnuay.procedure.DraftingForm;
import amnuay.procedure.StepTask;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step ๑: hands in the year's plan, whose items are entered on its page, with the words around them. */
@Component
class DraftPlan extends DraftingForm<DraftPlan.Form> {

    record Form(
            @NotBlank(message = "กรุณากรอกหลักการและเหตุผลของแผน")
                    @Size(max = 4000, message = "หลักการและเหตุผลยาวเกิน ๔,๐๐๐ ตัวอักษร")
                    @Printable
                    String principle,
            @NotBlank(message = "กรุณากรอกวัตถุประสงค์ของแผน บรรทัดละหนึ่งข้อ")
                    @Size(max = 4000, message = "วัตถุประสงค์ยาวเกิน ๔,๐๐๐ ตัวอักษร")
                    @Printable
                    String objectives,
            @NotNull(message = "กรุณากรอกว่ากำกับ ติดตามทุกกี่เดือน")
                    @Min(value = 1, message = "กำกับ ติดตามได้ทุก ๑ ถึง ๑๒ เดือน")
                    @Max(value = 12, message = "กำกับ ติดตามได้ทุก ๑ ถึง ๑๒ เดือน")
                    Integer periodMonths) {}

    private static final Map<String, String> USUAL = Map.of(
            "principle",
            "กลุ่มอำนวยการมีภารกิจอำนวยการ ประสานงาน และสนับสนุนการบริหารงานของสำนักงานเขตพื้นที่การศึกษาและสถานศึกษาในสังกัด"
                    + " จึงจัดทำแผนการดำเนินงานประจำปี เพื่อให้บุคลากรในกลุ่มทุกคนมีงานที่รับผิดชอบ ระยะเวลา และผลที่คาดหวังชัดเจน"
                    + " และเพื่อใช้กำกับ ติดตาม และรายงานผลการปฏิบัติงาน",
            "objectives",
            """
            เพื่อให้การปฏิบัติงานตามภารกิจของกลุ่มอำนวยการเป็นไปตามระยะเวลาที่กำหนด
            เพื่อมอบหมายงานให้บุคลากรในกลุ่มสอดคล้องกับภาระงานที่รับผิดชอบ
            เพื่อให้ผลการปฏิบัติงานมีประสิทธิภาพและบรรลุวัตถุประสงค์""");

    private final GroupPlan plan;
    private final PlanText text;
    private final SupervisionPeriods periods;

    DraftPlan(Drafting drafting, GroupPlan plan, PlanText text, SupervisionPeriods periods) {
        super("group-management-draft-plan", GroupManagement.ANNUAL_PLAN, drafting);
        this.plan = plan;
        this.text = text;
        this.periods = periods;
    }

    @Override
    protected Map<String, String> usual(StepTask task) {
        return USUAL;
    }

    @Override
    protected Map<String, Object> shown(StepTask task) {
        int year = task.year().buddhistYear();
        return Map.of(
                "page",
                "/office/group-management/" + year + "/plan",
                "plan",
                plan.of(year).isEmpty() ? "ยังไม่มีงานในแผน" : text.table(year),
                "periodMonths",
                plan.periodMonths(year));
    }

    /** What is shown was read when the task opened; what counts is the plan as it is now. */
    @Override
    protected void drafted(StepTask task, Form form) {
        plan.handIn(task.year(), form.periodMonths(), task.person());
        periods.plan(task.year(), form.periodMonths(), task.person());
    }
}
