package amnuay.procedure.krs;

import amnuay.document.Printable;
import amnuay.procedure.Approvals;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Step ๙: those who keep an indicator's data report its result of the round. */
@Component
class EnterResult implements UserTaskForm<EnterResult.Form> {

    record Form(
            @NotBlank(message = "กรุณากรอกผลการดำเนินงานเป็นตัวเลข")
                    @Size(max = 40, message = "ผลการดำเนินงานต้องเป็นตัวเลข")
                    String value,
            @NotBlank(message = "กรุณากรอกคำอธิบายผลการดำเนินงาน")
                    @Size(max = 10_000, message = "คำอธิบายยาวเกิน ๑๐,๐๐๐ ตัวอักษร")
                    @Printable
                    String explanation,
            @Size(max = 10_000, message = "ปัจจัยสนับสนุนยาวเกิน ๑๐,๐๐๐ ตัวอักษร") @Printable String supportingFactors,
            @Size(max = 10_000, message = "ปัญหาอุปสรรคยาวเกิน ๑๐,๐๐๐ ตัวอักษร") @Printable String obstacles,
            @Size(max = 10_000, message = "ข้อเสนอแนะยาวเกิน ๑๐,๐๐๐ ตัวอักษร") @Printable String suggestions) {

        ResultEntry entry() {
            return new ResultEntry(
                    Figure.typed("ผลการดำเนินงาน", value), explanation, supportingFactors, obstacles, suggestions);
        }
    }

    private final Results results;
    private final ResultTasks tasks;
    private final Approvals approvals;

    EnterResult(Results results, ResultTasks tasks, Approvals approvals) {
        this.results = results;
        this.tasks = tasks;
        this.approvals = approvals;
    }

    @Override
    public String formId() {
        return "krs-enter-result";
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
        Result result = tasks.result(task);
        Map<String, Object> shown = new HashMap<>();
        shown.put("indicatorTitle", tasks.title(task));
        shown.put("returned", approvals.lastReturn(task, Krs.RESULT).orElse(""));
        shown.put("scale", scale(tasks.indicator(task)));
        shown.put("value", Figure.plain(result.value()));
        shown.put("explanation", result.explanation());
        shown.put("supportingFactors", result.supportingFactors());
        shown.put("obstacles", result.obstacles());
        shown.put("suggestions", result.suggestions());
        return shown;
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        results.submit(tasks.result(task).id(), form.entry(), task.person());
        approvals.clear(task, Krs.RESULT);
        return Map.of();
    }

    private static String scale(Indicator indicator) {
        String target = "**หน่วยนับ** " + indicator.unitOfMeasure() + " · **ค่าเป้าหมาย** " + indicator.target();
        if (indicator.scale() == null) {
            return target + "\n\nตัวชี้วัดนี้ยังไม่มีเกณฑ์การให้คะแนน กรุณาแจ้งกลุ่มอำนวยการ";
        }
        return target + " · " + indicator.direction().thaiName() + "\n\n**เกณฑ์การให้คะแนน** "
                + indicator.scale().levels().stream()
                        .map(level ->
                                Figure.plain(level.threshold()) + " ได้ " + Figure.plain(level.points()) + " คะแนน")
                        .collect(Collectors.joining(" · "));
    }
}
