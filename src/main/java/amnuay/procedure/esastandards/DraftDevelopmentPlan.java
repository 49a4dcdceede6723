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

/** Step ๘: the words of the office development plan; its items are the year's findings. */
@Component
class DraftDevelopmentPlan extends DraftingForm<DraftDevelopmentPlan.Form> {

    record Form(
            @NotBlank(message = "กรุณากรอกหลักการและเหตุผล")
                    @Size(max = 10_000, message = "หลักการและเหตุผลยาวเกิน ๑๐,๐๐๐ ตัวอักษร")
                    @Printable
                    String rationale,
            @NotBlank(message = "กรุณากรอกเป้าหมายอย่างน้อยหนึ่งข้อ")
                    @Size(max = 10_000, message = "เป้าหมายยาวเกิน ๑๐,๐๐๐ ตัวอักษร")
                    @Printable
                    String goals,
            @NotBlank(message = "กรุณากรอกแนวทางการพัฒนาอย่างน้อยหนึ่งข้อ")
                    @Size(max = 10_000, message = "แนวทางการพัฒนายาวเกิน ๑๐,๐๐๐ ตัวอักษร")
                    @Printable
                    String measures) {}

    private final Standings standings;

    DraftDevelopmentPlan(Drafting drafting, Standings standings) {
        super("esa-standards-draft-development-plan", DevelopmentPlan.NAME, drafting);
        this.standings = standings;
    }

    @Override
    protected Map<String, String> usual(StepTask task) {
        YearStanding standing = standings.of(task.year().buddhistYear());
        String year = ThaiText.digits(task.year().buddhistYear());
        String next = ThaiText.digits(task.year().buddhistYear() + 1);
        return Map.of(
                "rationale",
                        "ผลการประเมินตนเองตามมาตรฐานสำนักงานเขตพื้นที่การศึกษา ปีงบประมาณ พ.ศ. " + year
                                + " เป็นข้อมูลย้อนกลับและข้อมูลฐานสำหรับการปรับปรุงและพัฒนาการบริหารจัดการ"
                                + " สำนักงานจึงจัดทำแผนพัฒนาเพื่อใช้ในปีงบประมาณ พ.ศ. " + next,
                "goals",
                        "ทุกประเด็นการพิจารณาที่ไม่บรรลุค่าเป้าหมายในปีงบประมาณ พ.ศ. " + year
                                + " มีระดับคุณภาพสูงขึ้นในปีงบประมาณ พ.ศ. " + next,
                "measures", StandingText.collected(standing, SelfAssessment::development));
    }

    @Override
    protected Map<String, Object> shown(StepTask task) {
        return Map.of("standing", StandingText.markdown(standings.of(task.year().buddhistYear())));
    }
}
