package amnuay.procedure.servicesurvey;

import amnuay.document.Documents;
import amnuay.procedure.NumberingForm;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import amnuay.thai.ThaiDates;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step ๓: letter and memo get their numbers, both at once. */
@Component
class IssueLetters implements UserTaskForm<IssueLetters.Form> {

    private static final String CENTRAL = "central";

    record Form(
            @NotNull(message = "กรุณาเลือกวิธีออกเลขหนังสือ")
                    @Pattern(regexp = "central|own", message = "วิธีออกเลขหนังสือไม่ถูกต้อง")
                    String letterNumbering,
            @Size(max = 50, message = "เลขที่หนังสือยาวเกิน ๕๐ ตัวอักษร") String letterNumber,
            @NotNull(message = "กรุณากรอกวันที่ของหนังสือ") LocalDate letterDated,
            @NotNull(message = "กรุณาเลือกวิธีออกเลขบันทึก")
                    @Pattern(regexp = "central|own", message = "วิธีออกเลขบันทึกไม่ถูกต้อง")
                    String memoNumbering,
            @Size(max = 50, message = "เลขที่บันทึกยาวเกิน ๕๐ ตัวอักษร") String memoNumber,
            @NotNull(message = "กรุณากรอกวันที่ของบันทึก") LocalDate memoDated) {

        @AssertTrue(message = "กรุณากรอกเลขที่หนังสือจากทะเบียนกลาง")
        boolean isLetterNumberGiven() {
            return isGiven(letterNumbering, letterNumber);
        }

        @AssertTrue(message = "กรุณากรอกเลขที่บันทึกจากทะเบียนกลาง")
        boolean isMemoNumberGiven() {
            return isGiven(memoNumbering, memoNumber);
        }

        private static boolean isGiven(String numbering, String number) {
            return !CENTRAL.equals(numbering) || (number != null && !number.isBlank());
        }
    }

    private final Documents documents;
    private final SurveySchedule schedule;
    private final Clock clock;

    IssueLetters(Documents documents, SurveySchedule schedule, Clock clock) {
        this.documents = documents;
        this.schedule = schedule;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "service-survey-issue-letters";
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        String today = ThaiDates.typed(LocalDate.now(clock));
        return Map.of(
                "letterNumbering",
                CENTRAL,
                "letterDated",
                today,
                "memoNumbering",
                CENTRAL,
                "memoDated",
                today,
                "survey",
                ServiceSurvey.page(task.year()));
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        schedule.requireTimeLeft(task.year().buddhistYear());
        new NumberingForm.Form(form.letterNumbering(), form.letterNumber(), form.letterDated())
                .number(documents, task.businessKey(), SchoolLetter.NAME);
        new NumberingForm.Form(form.memoNumbering(), form.memoNumber(), form.memoDated())
                .number(documents, task.businessKey(), UnitMemo.NAME);
        return Map.of();
    }
}
