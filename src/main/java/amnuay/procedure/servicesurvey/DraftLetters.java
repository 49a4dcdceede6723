package amnuay.procedure.servicesurvey;

import amnuay.document.Printable;
import amnuay.procedure.Drafting;
import amnuay.procedure.DraftingForm;
import amnuay.procedure.StepTask;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step ๓: the words of the letter to schools and of the memo to units. */
@Component
class DraftLetters extends DraftingForm<DraftLetters.Form> {

    record Form(
            @NotBlank(message = "กรุณากรอกเหตุผลที่สำรวจ")
                    @Size(max = 2000, message = "เหตุผลที่สำรวจยาวเกิน ๒,๐๐๐ ตัวอักษร")
                    @Printable
                    String purpose,
            @NotBlank(message = "กรุณากรอกสิ่งที่ขอให้สถานศึกษาดำเนินการ")
                    @Size(max = 2000, message = "สิ่งที่ขอให้สถานศึกษาดำเนินการยาวเกิน ๒,๐๐๐ ตัวอักษร")
                    @Printable
                    String schoolRequest,
            @NotBlank(message = "กรุณากรอกสิ่งที่ขอให้กลุ่มงานดำเนินการ")
                    @Size(max = 2000, message = "สิ่งที่ขอให้กลุ่มงานดำเนินการยาวเกิน ๒,๐๐๐ ตัวอักษร")
                    @Printable
                    String unitRequest) {}

    private static final String PURPOSE = "เพื่อนำความคิดเห็นของผู้รับบริการและผู้มีส่วนได้ส่วนเสียไปปรับปรุงและพัฒนา"
            + "คุณภาพการให้บริการของสำนักงาน";
    private static final String SCHOOLS =
            """
            ประชาสัมพันธ์ลิงก์และคิวอาร์โค้ดของสถานศึกษาให้ครู บุคลากร ผู้ปกครอง และผู้มารับบริการตอบแบบสอบถาม
            แจกแบบสอบถามกระดาษให้ผู้ที่ไม่สะดวกตอบออนไลน์
            รวบรวมแบบสอบถามกระดาษส่งกลุ่มอำนวยการภายในวันปิดรับคำตอบ""";
    private static final String UNITS =
            """
            ติดคิวอาร์โค้ดของกลุ่มงานไว้ที่จุดบริการ และแจกแบบสอบถามกระดาษให้ผู้มารับบริการ
            รวบรวมแบบสอบถามกระดาษส่งกลุ่มอำนวยการภายในวันปิดรับคำตอบ""";

    private final SurveySchedule schedule;

    DraftLetters(Drafting drafting, SurveySchedule schedule) {
        super("service-survey-draft-letters", SchoolLetter.NAME, drafting);
        this.schedule = schedule;
    }

    @Override
    protected Map<String, String> usual(StepTask task) {
        return Map.of("purpose", PURPOSE, "schoolRequest", SCHOOLS, "unitRequest", UNITS);
    }

    @Override
    protected Map<String, Object> shown(StepTask task) {
        return Map.of(
                "period",
                "แบบสอบถามรับคำตอบ"
                        + schedule.find(task.year().buddhistYear())
                                .map(SurveySchedule.Period::words)
                                .orElse("")
                        + " เลื่อนวันได้ที่หน้า “ปฏิทินงาน”");
    }
}
