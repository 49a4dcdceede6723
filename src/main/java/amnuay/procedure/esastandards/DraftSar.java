package amnuay.procedure.esastandards;

import amnuay.document.Printable;
import amnuay.procedure.Drafting;
import amnuay.procedure.DraftingForm;
import amnuay.procedure.StepTask;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step ๗: the words of the self-assessment's book; its figures come from the self-assessments. */
@Component
class DraftSar extends DraftingForm<DraftSar.Form> {

    record Form(
            @NotBlank(message = "กรุณากรอกคำนำ") @Size(max = 10_000, message = "คำนำยาวเกิน ๑๐,๐๐๐ ตัวอักษร") @Printable
                    String foreword,
            @NotBlank(message = "กรุณากรอกบทสรุปผู้บริหาร")
                    @Size(max = 10_000, message = "บทสรุปผู้บริหารยาวเกิน ๑๐,๐๐๐ ตัวอักษร")
                    @Printable
                    String summary,
            @Size(max = 20_000, message = "ปัญหาอุปสรรคยาวเกิน ๒๐,๐๐๐ ตัวอักษร") @Printable String obstacles,
            @Size(max = 20_000, message = "แนวทางการพัฒนายาวเกิน ๒๐,๐๐๐ ตัวอักษร") @Printable String suggestions) {}

    private static final String FOREWORD =
            "รายงานการประเมินตนเองฉบับนี้จัดทำขึ้นเพื่อรายงานผลการดำเนินการตามมาตรฐานสำนักงานเขตพื้นที่การศึกษา"
                    + " ในแต่ละมาตรฐาน ตัวบ่งชี้ และประเด็นการพิจารณา เสนอผู้บังคับบัญชาและสำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน"
                    + " และใช้เป็นข้อมูลย้อนกลับและข้อมูลฐานสำหรับการพัฒนาสำนักงานเขตพื้นที่การศึกษาต่อไป";

    private final Standings standings;

    DraftSar(Drafting drafting, Standings standings) {
        super("esa-standards-draft-sar", Sar.NAME, drafting);
        this.standings = standings;
    }

    @Override
    protected Map<String, String> usual(StepTask task) {
        YearStanding standing = standings.of(task.year().buddhistYear());
        return Map.of(
                "foreword", FOREWORD,
                "summary", StandingText.usualSummary(standing),
                "obstacles", StandingText.collected(standing, SelfAssessment::obstacles),
                "suggestions", StandingText.collected(standing, SelfAssessment::development));
    }

    @Override
    protected Map<String, Object> shown(StepTask task) {
        return Map.of("standing", StandingText.markdown(standings.of(task.year().buddhistYear())));
    }
}
