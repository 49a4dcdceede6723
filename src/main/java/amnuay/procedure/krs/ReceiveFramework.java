package amnuay.procedure.krs;

import amnuay.document.Printable;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step ๑: สพฐ.'s framework has reached the office. */
@Component
class ReceiveFramework implements UserTaskForm<ReceiveFramework.Form> {

    record Form(
            @NotBlank(message = "กรุณากรอกเลขที่หนังสือของ สพฐ.")
                    @Size(max = 100, message = "เลขที่หนังสือยาวเกิน ๑๐๐ ตัวอักษร")
                    @Printable
                    String letterReference,
            @NotNull(message = "กรุณากรอกวันที่ของหนังสือ")
                    @PastOrPresent(message = "วันที่ของหนังสือต้องไม่เป็นวันในอนาคต")
                    LocalDate letterDate,
            LocalDate briefingDate,
            @Size(max = 2000, message = "หมายเหตุยาวเกิน ๒,๐๐๐ ตัวอักษร") String note) {}

    private final FrameworkReceiptRepository receipts;

    ReceiveFramework(FrameworkReceiptRepository receipts) {
        this.receipts = receipts;
    }

    @Override
    public String formId() {
        return "krs-receive-framework";
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        receipts.save(new FrameworkReceipt(task.year().buddhistYear(), form));
        return Map.of();
    }
}
