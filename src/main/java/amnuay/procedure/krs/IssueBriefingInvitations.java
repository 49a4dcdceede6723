package amnuay.procedure.krs;

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

/** Step ๖: the letter and the memo that the director has agreed to get their numbers, both at once. */
@Component
class IssueBriefingInvitations implements UserTaskForm<IssueBriefingInvitations.Form> {

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
    private final Clock clock;

    IssueBriefingInvitations(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "krs-issue-briefing-invitations";
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        String today = ThaiDates.typed(LocalDate.now(clock));
        return Map.of("letterNumbering", CENTRAL, "letterDated", today, "memoNumbering", CENTRAL, "memoDated", today);
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        new NumberingForm.Form(form.letterNumbering(), form.letterNumber(), form.letterDated())
                .number(documents, task.businessKey(), BriefingInvitations.LETTER);
        new NumberingForm.Form(form.memoNumbering(), form.memoNumber(), form.memoDated())
                .number(documents, task.businessKey(), BriefingInvitations.MEMO);
        return Map.of();
    }
}
