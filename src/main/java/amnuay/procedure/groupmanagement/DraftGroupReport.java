package amnuay.procedure.groupmanagement;

import amnuay.document.Printable;
import amnuay.procedure.Drafting;
import amnuay.procedure.DraftingForm;
import amnuay.procedure.StepTask;
import amnuay.thai.ThaiText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step ๕: the words of the yearly report, among them what the service and the teachers have of it, and the opinion for the superior. */
@Component
class DraftGroupReport extends DraftingForm<DraftGroupReport.Form> {

    /** Names of the fields that state the benefit. */
    static final String BENEFIT_TO_SERVICE = "benefitToService";

    static final String BENEFIT_TO_TEACHERS = "benefitToTeachers";

    record Form(
            @NotBlank(message = "กรุณากรอกบทสรุป")
                    @Size(max = 4000, message = "บทสรุปยาวเกิน ๔,๐๐๐ ตัวอักษร")
                    @Printable
                    String summary,
            @NotBlank(message = "กรุณากรอกประโยชน์ต่อทางราชการ")
                    @Size(max = 4000, message = "ประโยชน์ต่อทางราชการยาวเกิน ๔,๐๐๐ ตัวอักษร")
                    @Printable
                    String benefitToService,
            @NotBlank(message = "กรุณากรอกประโยชน์ต่อข้าราชการครูและบุคลากรทางการศึกษา")
                    @Size(max = 4000, message = "ประโยชน์ต่อข้าราชการครูยาวเกิน ๔,๐๐๐ ตัวอักษร")
                    @Printable
                    String benefitToTeachers,
            @Size(max = 4000, message = "ปัญหาและอุปสรรคยาวเกิน ๔,๐๐๐ ตัวอักษร") @Printable String obstacles,
            @NotBlank(message = "กรุณากรอกความเห็นเสนอผู้บังคับบัญชา")
                    @Size(max = 4000, message = "ความเห็นยาวเกิน ๔,๐๐๐ ตัวอักษร")
                    @Printable
                    String opinion) {}

    private final Checks checks;
    private final ResultText results;

    DraftGroupReport(Drafting drafting, Checks checks, ResultText results) {
        super("group-management-draft-report", GroupManagement.GROUP_REPORT, drafting);
        this.checks = checks;
        this.results = results;
    }

    @Override
    protected Map<String, String> usual(StepTask task) {
        int year = task.year().buddhistYear();
        return Map.of(
                "summary",
                "กลุ่มอำนวยการดำเนินงานตามแผนการดำเนินงานประจำปีงบประมาณ พ.ศ. " + ThaiText.digits(year) + " "
                        + ThaiText.digits(results.inOneSentence(year)),
                "obstacles",
                results.obstacles(year));
    }

    @Override
    protected Map<String, Object> shown(StepTask task) {
        int year = task.year().buddhistYear();
        return Map.of(
                "results",
                results.table(year),
                "conclusion",
                checks.conclusion(year).orElse(""));
    }
}
