package amnuay.procedure.esastandards;

import amnuay.document.Printable;
import amnuay.procedure.Drafting;
import amnuay.procedure.DraftingForm;
import amnuay.procedure.StepTask;
import amnuay.thai.ThaiText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step ๒: the words of the handbook that everybody drives the standards by. */
@Component
class DraftStandardsHandbook extends DraftingForm<DraftStandardsHandbook.Form> {

    record Form(
            @NotBlank(message = "กรุณากรอกคำนำ") @Size(max = 10_000, message = "คำนำยาวเกิน ๑๐,๐๐๐ ตัวอักษร") @Printable
                    String foreword,
            @NotBlank(message = "กรุณากรอกแนวทางการดำเนินการ บรรทัดละหนึ่งข้อ")
                    @Size(max = 10_000, message = "แนวทางการดำเนินการยาวเกิน ๑๐,๐๐๐ ตัวอักษร")
                    @Printable
                    String guidance,
            @NotBlank(message = "กรุณากรอกแนวทางการจัดเก็บหลักฐาน บรรทัดละหนึ่งข้อ")
                    @Size(max = 10_000, message = "แนวทางการจัดเก็บหลักฐานยาวเกิน ๑๐,๐๐๐ ตัวอักษร")
                    @Printable
                    String evidenceGuidance) {}

    private static final String USUAL_FOREWORD =
            "สำนักงานเขตพื้นที่การศึกษาจัดทำคู่มือขับเคลื่อนการดำเนินการตามมาตรฐานสำนักงานเขตพื้นที่การศึกษา ประจำปีงบประมาณ พ.ศ. %s"
                    + " เพื่อให้คณะทำงานและผู้รับผิดชอบทุกประเด็นการพิจารณามีความรู้ ความเข้าใจ และดำเนินการไปในทิศทางเดียวกัน\n\n"
                    + "หวังเป็นอย่างยิ่งว่าคู่มือเล่มนี้จะเป็นประโยชน์ต่อการบริหารและการจัดการศึกษาของสำนักงานเขตพื้นที่การศึกษาต่อไป";
    private static final String USUAL_GUIDANCE =
            """
            ศึกษามาตรฐาน ตัวบ่งชี้ และประเด็นการพิจารณาที่ได้รับมอบหมาย
            กำหนดเป้าหมายและผลผลิตที่คาดหวังให้สอดคล้องกับบริบทของสำนักงานและนโยบาย
            ดำเนินการและรายงานความก้าวหน้าในระบบตามรอบที่กำหนดในปฏิทิน
            ประเมินตนเองตามระดับคุณภาพ ระบุผลการดำเนินการ ปัญหาอุปสรรค และแนวทางการพัฒนา""";
    private static final String USUAL_EVIDENCE =
            """
            หลักฐานทุกชิ้นต้องตรงกับประเด็นการพิจารณาและอยู่ในปีงบประมาณ
            แนบไฟล์หลักฐานในระบบพร้อมการประเมินตนเองของประเด็นนั้น
            ภาพถ่ายและไฟล์ต้องมีชื่อที่บอกว่าเป็นหลักฐานของเรื่องใด""";

    DraftStandardsHandbook(Drafting drafting) {
        super("esa-standards-draft-handbook", EsaStandards.HANDBOOK, drafting);
    }

    @Override
    protected Map<String, String> usual(StepTask task) {
        return Map.of(
                "foreword", USUAL_FOREWORD.formatted(ThaiText.digits(task.year().buddhistYear())),
                "guidance", USUAL_GUIDANCE,
                "evidenceGuidance", USUAL_EVIDENCE);
    }
}
