package amnuay.procedure.groupmanagement;

import amnuay.document.Printable;
import amnuay.procedure.Drafting;
import amnuay.procedure.DraftingForm;
import amnuay.procedure.StepTask;
import amnuay.thai.ThaiText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step ๑: the words of the order or memo that assigns the work. */
@Component
class DraftAssignment extends DraftingForm<DraftAssignment.Form> {

    /** The name of the field that chooses between order and memo. */
    static final String SHAPE = "shape";

    static final String ORDER = "order";
    static final String MEMO = "memo";

    /** @param shape {@link #ORDER} or {@link #MEMO} */
    record Form(
            @NotNull(message = "กรุณาเลือกว่าจะมอบหมายงานเป็นคำสั่งหรือบันทึกข้อความ")
                    @Pattern(regexp = "order|memo", message = "รูปแบบการมอบหมายต้องเป็นคำสั่งหรือบันทึกข้อความ")
                    String shape,
            @NotBlank(message = "กรุณากรอกเหตุผลของการมอบหมาย")
                    @Size(max = 4000, message = "เหตุผลยาวเกิน ๔,๐๐๐ ตัวอักษร")
                    @Printable
                    String reason,
            @NotBlank(message = "กรุณากรอกหน้าที่ บรรทัดละหนึ่งข้อ")
                    @Size(max = 4000, message = "หน้าที่ยาวเกิน ๔,๐๐๐ ตัวอักษร")
                    @Printable
                    String duties) {}

    private static final String USUAL_REASON =
            "เพื่อให้การปฏิบัติงานตามแผนการดำเนินงานประจำปีงบประมาณ พ.ศ. %s ของกลุ่มอำนวยการ เป็นไปด้วยความเรียบร้อย มีประสิทธิภาพ"
                    + " และบุคลากรในกลุ่มมีงานที่สอดคล้องกับภาระงานที่รับผิดชอบ";
    private static final String USUAL_DUTIES =
            """
            ปฏิบัติงานที่ได้รับมอบหมายตามแผนปฏิบัติงานรายบุคคลให้แล้วเสร็จตามระยะเวลาที่กำหนด
            รายงานความก้าวหน้า ปัญหา และอุปสรรคต่อผู้อำนวยการกลุ่มอำนวยการตามงวดการกำกับ ติดตาม
            จัดเก็บหลักฐานการปฏิบัติงาน และรายงานผลการปฏิบัติงานเมื่อสิ้นปีงบประมาณ""";

    DraftAssignment(Drafting drafting) {
        super("group-management-draft-assignment", GroupManagement.ASSIGNMENT, drafting);
    }

    @Override
    protected Map<String, String> usual(StepTask task) {
        return Map.of(
                SHAPE,
                ORDER,
                "reason",
                USUAL_REASON.formatted(ThaiText.digits(task.year().buddhistYear())),
                "duties",
                USUAL_DUTIES);
    }
}
