package amnuay.procedure.krs;

import amnuay.document.Printable;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Step ๙: the checked result has been typed into KRS; when, and under which reference. Whether that was on time is computed. */
@Component
class RecordKrsEntry implements UserTaskForm<RecordKrsEntry.Form> {

    record Form(
            @NotNull(message = "กรุณากรอกวันที่บันทึกในระบบ KRS") LocalDate enteredOn,
            @NotBlank(message = "กรุณากรอกเวลาที่บันทึกในระบบ KRS เช่น 14:30")
                    @Size(max = 20, message = "เวลาต้องพิมพ์เป็น ชั่วโมง:นาที เช่น 14:30")
                    String enteredAt,
            @NotBlank(message = "กรุณากรอกเลขอ้างอิงหรือหลักฐานการบันทึก")
                    @Size(max = 200, message = "เลขอ้างอิงยาวเกิน ๒๐๐ ตัวอักษร")
                    @Printable
                    String reference) {

        LocalDateTime moment() {
            return enteredOn.atTime(timeOf(enteredAt));
        }
    }

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)( ?น\\.?)?");

    private final Results results;
    private final ResultTasks tasks;
    private final Clock clock;

    RecordKrsEntry(Results results, ResultTasks tasks, Clock clock) {
        this.results = results;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "krs-record-krs-entry";
    }

    @Override
    public Optional<String> about(StepTask task) {
        return Optional.of(tasks.about(task));
    }

    @Override
    public Optional<LocalDate> announced(StepTask task) {
        return Optional.of(tasks.due(task));
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        return Map.of(
                "indicatorTitle", tasks.title(task),
                "page", "/office/krs/results/" + tasks.result(task).id(),
                "due", ThaiDates.screenDate(tasks.due(task)),
                "enteredOn", ThaiDates.typed(LocalDate.now(clock)));
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        results.recordEntry(tasks.result(task).id(), form.reference(), form.moment(), task.person());
        return Map.of();
    }

    private static LocalTime timeOf(String typed) {
        Matcher time = TIME.matcher(ThaiText.arabic(typed).strip());
        if (!time.matches()) {
            throw new Refusal("เวลา “" + typed.strip() + "” ไม่ถูกต้อง กรุณาพิมพ์ ชั่วโมง:นาที เช่น 14:30");
        }
        return LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)));
    }
}
