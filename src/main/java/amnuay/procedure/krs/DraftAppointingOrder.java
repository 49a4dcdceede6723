package amnuay.procedure.krs;

import amnuay.document.Printable;
import amnuay.organization.Organization;
import amnuay.procedure.Approvals;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import amnuay.thai.ThaiText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step ๔: the text of the order that appoints everyone who answers for an indicator. */
@Component
class DraftAppointingOrder implements UserTaskForm<DraftAppointingOrder.Form> {

    record Form(
            @NotBlank(message = "กรุณากรอกเหตุผลของคำสั่ง")
                    @Size(max = 4000, message = "เหตุผลยาวเกิน ๔,๐๐๐ ตัวอักษร")
                    @Printable
                    String reason,
            @NotBlank(message = "กรุณากรอกอำนาจตามกฎหมายที่ใช้ออกคำสั่ง")
                    @Size(max = 4000, message = "อำนาจตามกฎหมายยาวเกิน ๔,๐๐๐ ตัวอักษร")
                    @Printable
                    String authority,
            @NotBlank(message = "กรุณากรอกหน้าที่ บรรทัดละหนึ่งข้อ")
                    @Size(max = 4000, message = "หน้าที่ยาวเกิน ๔,๐๐๐ ตัวอักษร")
                    @Printable
                    String duties,
            @NotBlank(message = "กรุณากรอกวันที่มีผล เช่น ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป")
                    @Size(max = 500, message = "วันที่มีผลยาวเกินไป")
                    @Printable
                    String effective) {}

    private static final String USUAL_REASON =
            "ด้วยสำนักงานคณะกรรมการการศึกษาขั้นพื้นฐานกำหนดให้สำนักงานเขตพื้นที่การศึกษาดำเนินงานตามมาตรการปรับปรุงประสิทธิภาพ"
                    + "ในการปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. %s และรายงานผลผ่านระบบ KRS เพื่อให้การดำเนินงานเป็นไปด้วยความเรียบร้อย"
                    + " ถูกต้อง ครบถ้วน และทันตามกรอบระยะเวลาที่กำหนด";
    private static final String USUAL_AUTHORITY =
            "อาศัยอำนาจตามความในมาตรา ๓๗ แห่งพระราชบัญญัติระเบียบบริหารราชการกระทรวงศึกษาธิการ พ.ศ. ๒๕๔๖ และที่แก้ไขเพิ่มเติม";
    private static final String USUAL_DUTIES =
            """
            ผู้รับผิดชอบตัวชี้วัด ขับเคลื่อนการดำเนินงานตามตัวชี้วัดที่ได้รับมอบหมายให้บรรลุเป้าหมาย
            ผู้กำกับดูแลตัวชี้วัด กำกับ ติดตาม ตรวจสอบ และรับรองความถูกต้องของผลการดำเนินงานและหลักฐานอ้างอิง
            ผู้จัดเก็บข้อมูล จัดเก็บข้อมูล รวบรวมหลักฐาน และรายงานผลตามกิจกรรมที่ได้รับมอบหมายภายในเวลาที่กำหนด""";
    private static final String USUAL_EFFECTIVE = "ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป";

    private final OrderDraftRepository drafts;
    private final Approvals approvals;
    private final Organization organization;

    DraftAppointingOrder(OrderDraftRepository drafts, Approvals approvals, Organization organization) {
        this.drafts = drafts;
        this.approvals = approvals;
        this.organization = organization;
    }

    @Override
    public String formId() {
        return "krs-draft-appointing-order";
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("returned", approvals.lastReturn(task, Krs.APPOINTING_ORDER).orElse(""));
        shown.put("reason", USUAL_REASON.formatted(ThaiText.digits(task.year().buddhistYear())));
        shown.put("authority", USUAL_AUTHORITY);
        shown.put("duties", USUAL_DUTIES);
        shown.put("effective", USUAL_EFFECTIVE);
        drafts.findById(task.year().buddhistYear()).ifPresent(draft -> {
            shown.put("reason", draft.reason());
            shown.put("authority", draft.authority());
            shown.put("duties", draft.duties());
            shown.put("effective", draft.effective());
        });
        return shown;
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        drafts.save(new OrderDraft(task.year().buddhistYear(), form, task.person()));
        approvals.clear(task, Krs.APPOINTING_ORDER);
        return Map.of(Krs.DEPUTY_APPROVES, organization.office().deputyApproves());
    }
}
