package amnuay.procedure;

import amnuay.document.Documents;
import amnuay.thai.ThaiDates;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/**
 * The one way a document gets its number: typed in from the office's central register (the usual case: another system issues the
 * office-wide numbers), or taken from our own series.
 */
public abstract class NumberingForm implements UserTaskForm<NumberingForm.Form> {

    private static final String OWN_SERIES = "own";

    /**
     * @param numbering {@code central} or {@code own}
     * @param number as the central register gave it; ignored for our own series
     */
    public record Form(
            @NotNull(message = "กรุณาเลือกวิธีออกเลข")
                    @Pattern(regexp = "central|own", message = "วิธีออกเลขไม่ถูกต้อง")
                    String numbering,
            @Size(max = 50, message = "เลขที่ยาวเกิน ๕๐ ตัวอักษร") String number,
            @NotNull(message = "กรุณากรอกวันที่ของเอกสาร") LocalDate dated) {

        @AssertTrue(message = "กรุณากรอกเลขที่จากทะเบียนกลาง")
        boolean isNumberGivenFromCentralRegister() {
            return OWN_SERIES.equals(numbering) || (number != null && !number.isBlank());
        }

        /** Gives an approved document the number; for forms that number several documents at once. */
        public void number(Documents documents, String businessKey, String document) {
            if (OWN_SERIES.equals(numbering)) {
                documents.takeNextNumber(businessKey, document, dated);
            } else {
                documents.takeNumber(businessKey, document, number.strip(), dated);
            }
        }
    }

    private final String formId;
    private final String document;
    private final Documents documents;
    private final Clock clock;

    /** @param document the document's name, for example {@code appointing-order} */
    protected NumberingForm(String formId, String document, Documents documents, Clock clock) {
        this.formId = formId;
        this.document = document;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public final String formId() {
        return formId;
    }

    @Override
    public final Map<String, Object> open(StepTask task) {
        return Map.of("numbering", "central", "dated", ThaiDates.typed(LocalDate.now(clock)));
    }

    @Override
    public final Map<String, Object> complete(StepTask task, Form form) {
        form.number(documents, task.businessKey(), document);
        return Map.of();
    }
}
