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

/** Step ๕: the texts of the handbook that no data of the year can give. */
@Component
class DraftHandbook implements UserTaskForm<DraftHandbook.Form> {

    record Form(
            @NotBlank(message = "กรุณากรอกคำนำของคู่มือ")
                    @Size(max = 4000, message = "คำนำยาวเกิน ๔,๐๐๐ ตัวอักษร")
                    @Printable
                    String foreword,
            @NotBlank(message = "กรุณากรอกแนวทางการรายงานผล บรรทัดละหนึ่งข้อ")
                    @Size(max = 4000, message = "แนวทางการรายงานผลยาวเกิน ๔,๐๐๐ ตัวอักษร")
                    @Printable
                    String guidance) {}

    private static final String USUAL_FOREWORD =
            """
            %2$s ดำเนินงานตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. %1$s ตามกรอบการประเมินที่สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐานกำหนด
            คู่มือเล่มนี้รวบรวมกรอบการประเมิน รายละเอียดตัวชี้วัด เกณฑ์การให้คะแนน ผู้รับผิดชอบ และแนวทางการรายงานผลผ่านระบบ KRS เพื่อให้ผู้กำกับดูแลตัวชี้วัด ผู้จัดเก็บข้อมูล และผู้เกี่ยวข้องใช้เป็นแนวทางในการดำเนินงานให้ถูกต้อง ครบถ้วน และทันตามกรอบระยะเวลาที่กำหนด
            หวังเป็นอย่างยิ่งว่าคู่มือเล่มนี้จะเป็นประโยชน์ต่อการขับเคลื่อนการดำเนินงานให้บรรลุเป้าหมายของแต่ละตัวชี้วัด""";
    private static final String USUAL_GUIDANCE =
            """
            ผู้จัดเก็บข้อมูลรวบรวมข้อมูลและหลักฐานตามกิจกรรมที่รับผิดชอบ แล้วบันทึกผลการดำเนินงานพร้อมหลักฐานอ้างอิงในระบบอำนวยภายในวันครบกำหนดของแต่ละรอบ
            ผู้กำกับดูแลตัวชี้วัดตรวจสอบความถูกต้องของผลการดำเนินงานและหลักฐาน แล้วอนุมัติหรือส่งคืนพร้อมเหตุผล
            กลุ่มอำนวยการตรวจสอบภาพรวมและบันทึกผลเข้าสู่ระบบ KRS ให้ทันตามกรอบระยะเวลาที่กำหนด
            เมื่อผู้ตรวจรับรองขอข้อมูลเพิ่มเติม ผู้จัดเก็บข้อมูลจัดส่งข้อมูลภายในกำหนดของแต่ละรายการ""";

    private final HandbookDraftRepository drafts;
    private final Approvals approvals;
    private final Organization organization;

    DraftHandbook(HandbookDraftRepository drafts, Approvals approvals, Organization organization) {
        this.drafts = drafts;
        this.approvals = approvals;
        this.organization = organization;
    }

    @Override
    public String formId() {
        return "krs-draft-handbook";
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("returned", approvals.lastReturn(task, Handbook.NAME).orElse(""));
        shown.put(
                "foreword",
                USUAL_FOREWORD.formatted(
                        ThaiText.digits(task.year().buddhistYear()),
                        ThaiText.digits(organization.office().name())));
        shown.put("guidance", USUAL_GUIDANCE);
        drafts.findById(task.year().buddhistYear()).ifPresent(draft -> {
            shown.put("foreword", draft.foreword());
            shown.put("guidance", draft.guidance());
        });
        return shown;
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        drafts.save(new HandbookDraft(task.year().buddhistYear(), form, task.person()));
        approvals.clear(task, Handbook.NAME);
        return Map.of(Krs.DEPUTY_APPROVES, organization.office().deputyApproves());
    }
}
