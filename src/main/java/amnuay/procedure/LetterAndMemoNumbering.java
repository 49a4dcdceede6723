package amnuay.procedure;

import amnuay.document.Documents;
import amnuay.thai.ThaiDates;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The number of a letter to the schools and that of the memo to the units, given both at once: nobody sends the one without the other. */
public abstract class LetterAndMemoNumbering implements UserTaskForm<LetterAndMemoNumbering.Form> {

    private static final String CENTRAL = "central";

    /**
     * @param letterNumbering {@code central} or {@code own}
     * @param letterNumber as the central register gave it; ignored for our own series
     * @param memoNumbering {@code central} or {@code own}
     * @param memoNumber as the central register gave it; ignored for our own series
     */
    public record Form(
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

        private NumberingForm.Form letter() {
            return new NumberingForm.Form(letterNumbering, letterNumber, letterDated);
        }

        private NumberingForm.Form memo() {
            return new NumberingForm.Form(memoNumbering, memoNumber, memoDated);
        }

        private static boolean isGiven(String numbering, String number) {
            return !CENTRAL.equals(numbering) || (number != null && !number.isBlank());
        }
    }

    private final String formId;
    private final String letter;
    private final String memo;
    private final Documents documents;
    private final Clock clock;

    /**
     * @param letter the letter's name, for example {@code school-letter}
     * @param memo the memo's name
     */
    protected LetterAndMemoNumbering(String formId, String letter, String memo, Documents documents, Clock clock) {
        this.formId = formId;
        this.letter = letter;
        this.memo = memo;
        this.documents = documents;
        this.clock = clock;
    }

    /** What else the form shows. */
    protected Map<String, Object> shown(StepTask task) {
        return Map.of();
    }

    /**
     * Whether the two may go out now.
     *
     * @throws amnuay.thai.Refusal when not; no number is taken then
     */
    protected void requireTime(StepTask task) {}

    @Override
    public final String formId() {
        return formId;
    }

    @Override
    public final Map<String, Object> open(StepTask task) {
        String today = ThaiDates.typed(LocalDate.now(clock));
        Map<String, Object> values = new HashMap<>(shown(task));
        values.putAll(
                Map.of("letterNumbering", CENTRAL, "letterDated", today, "memoNumbering", CENTRAL, "memoDated", today));
        return values;
    }

    @Override
    public final Map<String, Object> complete(StepTask task, Form form) {
        requireTime(task);
        form.letter().number(documents, task.businessKey(), letter);
        form.memo().number(documents, task.businessKey(), memo);
        return Map.of();
    }
}
