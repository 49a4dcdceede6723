package amnuay.procedure.esastandards;

import amnuay.document.DocumentSummary;
import amnuay.document.Documents;
import amnuay.document.Printable;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step ๗: the self-assessment was sent to OBEC; when, how and under which reference. */
@Component
class RecordSubmission implements UserTaskForm<RecordSubmission.Form> {

    record Form(
            @NotNull(message = "กรุณากรอกวันที่ส่ง") LocalDate sentOn,
            @NotBlank(message = "กรุณากรอกช่องทางที่ส่ง")
                    @Size(max = 300, message = "ช่องทางที่ส่งยาวเกิน ๓๐๐ ตัวอักษร")
                    @Printable
                    String channel,
            @NotBlank(message = "กรุณากรอกเลขอ้างอิงหรือหลักฐานการส่ง")
                    @Size(max = 300, message = "เลขอ้างอิงยาวเกิน ๓๐๐ ตัวอักษร")
                    @Printable
                    String reference) {}

    private final SubmissionRepository submissions;
    private final Documents documents;
    private final Clock clock;

    RecordSubmission(SubmissionRepository submissions, Documents documents, Clock clock) {
        this.submissions = submissions;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "esa-standards-record-submission";
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        return Map.of("letter", letter(task), "channel", "ระบบ e-MES ของ สพฐ. และหนังสือราชการ");
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        if (form.sentOn().isAfter(LocalDate.now(clock))) {
            throw new Refusal(
                    "วันที่ส่ง " + ThaiDates.screenDate(form.sentOn()) + " ยังมาไม่ถึง กรุณาบันทึกเมื่อส่งแล้ว");
        }
        submissions.save(new Submission(task.year().buddhistYear(), form, task.person(), clock.instant()));
        return Map.of();
    }

    private String letter(StepTask task) {
        return documents
                .find(task.businessKey(), ObecLetter.NAME)
                .filter(DocumentSummary::isIssued)
                .map(letter ->
                        "หนังสือเลขที่ **" + letter.number() + "** ลงวันที่ " + ThaiDates.screenDate(letter.dated()))
                .orElse("");
    }
}
