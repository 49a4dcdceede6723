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

/** Step ๗: the words of the letter to OBEC. */
@Component
class DraftObecLetter extends DraftingForm<DraftObecLetter.Form> {

    record Form(
            @NotBlank(message = "กรุณากรอกผู้รับหนังสือ")
                    @Size(max = 300, message = "ผู้รับหนังสือยาวเกิน ๓๐๐ ตัวอักษร")
                    @Printable
                    String to,
            @Size(max = 500, message = "หนังสือที่อ้างถึงยาวเกิน ๕๐๐ ตัวอักษร") @Printable String reference,
            @NotBlank(message = "กรุณากรอกสิ่งที่ส่งมาด้วย")
                    @Size(max = 1000, message = "สิ่งที่ส่งมาด้วยยาวเกิน ๑,๐๐๐ ตัวอักษร")
                    @Printable
                    String enclosures,
            @NotBlank(message = "กรุณากรอกเนื้อความของหนังสือ")
                    @Size(max = 4000, message = "เนื้อความยาวเกิน ๔,๐๐๐ ตัวอักษร")
                    @Printable
                    String words) {}

    DraftObecLetter(Drafting drafting) {
        super("esa-standards-draft-letter", ObecLetter.NAME, drafting);
    }

    @Override
    protected Map<String, String> usual(StepTask task) {
        String year = ThaiText.digits(task.year().buddhistYear());
        return Map.of(
                "to",
                "เลขาธิการคณะกรรมการการศึกษาขั้นพื้นฐาน",
                "reference",
                "",
                "enclosures",
                "รายงานการประเมินตนเอง (SAR) ตามมาตรฐานสำนักงานเขตพื้นที่การศึกษา ปีงบประมาณ พ.ศ. " + year
                        + " จำนวน ๑ เล่ม",
                "words",
                "สำนักงานเขตพื้นที่การศึกษาได้ดำเนินการประเมินตนเองตามมาตรฐานสำนักงานเขตพื้นที่การศึกษา ประจำปีงบประมาณ พ.ศ. "
                        + year + " เรียบร้อยแล้ว จึงขอส่งรายงานการประเมินตนเอง รายละเอียดตามสิ่งที่ส่งมาด้วย");
    }
}
