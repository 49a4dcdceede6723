package amnuay.procedure.servicesurvey;

import amnuay.document.Printable;
import amnuay.procedure.Drafting;
import amnuay.procedure.DraftingForm;
import amnuay.procedure.StepTask;
import amnuay.thai.ThaiText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step ๕: the words around the numbers; the summary proposes what the numbers show. */
@Component
class DraftSurveyReport extends DraftingForm<DraftSurveyReport.Form> {

    record Form(
            @NotBlank(message = "กรุณากรอกคำนำ") @Size(max = 3900, message = "คำนำยาวเกิน ๓,๙๐๐ ตัวอักษร") @Printable
                    String foreword,
            @NotBlank(message = "กรุณากรอกบทสรุป")
                    @Size(max = 3900, message = "บทสรุปยาวเกิน ๓,๙๐๐ ตัวอักษร")
                    @Printable
                    String summary,
            @Size(max = 3900, message = "ข้อสังเกตและข้อเสนอแนะยาวเกิน ๓,๙๐๐ ตัวอักษร") @Printable String remarks) {}

    private final ReportFigures figures;

    DraftSurveyReport(Drafting drafting, ReportFigures figures) {
        super("service-survey-draft-report", SurveyReport.NAME, drafting);
        this.figures = figures;
    }

    @Override
    protected Map<String, String> usual(StepTask task) {
        String year = ThaiText.digits(task.year().buddhistYear());
        return Map.of(
                "foreword",
                "รายงานฉบับนี้นำเสนอผลการสำรวจความพึงพอใจและความไม่พึงพอใจของผู้รับบริการและผู้มีส่วนได้ส่วนเสีย"
                        + " ประจำปีงบประมาณ พ.ศ. " + year
                        + " เพื่อใช้เป็นข้อมูลในการปรับปรุงและพัฒนาคุณภาพการให้บริการ ขอขอบคุณผู้ตอบแบบสอบถามทุกท่าน",
                "summary",
                SurveyText.shown(String.join("\n\n", found(task))),
                "remarks",
                "");
    }

    @Override
    protected Map<String, Object> shown(StepTask task) {
        return Map.of("figures", SurveyText.shown("**ตัวเลขที่ยืนยันแล้ว**\n\n- " + String.join("\n- ", found(task))));
    }

    private List<String> found(StepTask task) {
        return figures.words(task.year().buddhistYear());
    }
}
