package amnuay.procedure.servicesurvey;

import amnuay.document.Printable;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import amnuay.thai.Refusal;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step ๔ after the close: the sheets of paper are counted against what was typed in; from then on the numbers stand. */
@Component
class ConfirmCollection implements UserTaskForm<ConfirmCollection.Form> {

    record Form(
            @NotNull(message = "กรุณากรอกจำนวนแบบสอบถามกระดาษที่ได้รับ ไม่มีให้กรอก 0")
                    @Min(value = 0, message = "จำนวนแบบสอบถามกระดาษต้องไม่ติดลบ")
                    Integer paperSheets,
            @Size(max = 1000, message = "หมายเหตุยาวเกิน ๑,๐๐๐ ตัวอักษร") @Printable String note,
            @AssertTrue(message = "กรุณายืนยันว่าบันทึกแบบสอบถามที่ได้รับครบแล้ว") boolean confirmed) {}

    private final ReceivedSheets received;
    private final SurveyCourses courses;

    ConfirmCollection(ReceivedSheets received, SurveyCourses courses) {
        this.received = received;
        this.courses = courses;
    }

    @Override
    public String formId() {
        return "service-survey-confirm-collection";
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        SheetCounts sheets = received.of(task.year().buddhistYear());
        return Map.of(
                "counted",
                "เมื่อปิดรับคำตอบมีแบบสอบถามในระบบ **" + sheets.all() + " ชุด** ตอบออนไลน์ " + sheets.online()
                        + " ชุด บันทึกจากกระดาษ " + sheets.paper() + " ชุด นำเข้าจากไฟล์ " + sheets.file() + " ชุด",
                "survey",
                ServiceSurvey.page(task.year()));
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        int year = task.year().buddhistYear();
        int typed = received.of(year).paper();
        if (form.paperSheets() != typed) {
            throw new Refusal("ในระบบมีแบบสอบถามกระดาษ " + typed + " ชุด แต่กรอกว่าได้รับ " + form.paperSheets()
                    + " ชุด กรุณาบันทึกส่วนที่ยังขาด หรือแก้จำนวนให้ตรงกัน");
        }
        courses.confirm(year, typed, form.note() == null ? "" : SurveyText.oneLine(form.note()), task.person());
        return Map.of();
    }
}
