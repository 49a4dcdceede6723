package amnuay.procedure.krs;

import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import jakarta.validation.constraints.AssertTrue;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Step ๑๐: the reference documents of a result are attached in the tab; here a person says that they are complete. */
@Component
class CompleteReferences implements UserTaskForm<CompleteReferences.Form> {

    record Form(@AssertTrue(message = "กรุณายืนยันว่าเอกสารอ้างอิงของตัวชี้วัดนี้ครบถ้วน") boolean complete) {}

    private final ResultTasks tasks;

    CompleteReferences(ResultTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public String formId() {
        return "krs-complete-references";
    }

    @Override
    public Optional<String> about(StepTask task) {
        return Optional.of(tasks.about(task));
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        return Map.of("indicatorTitle", tasks.title(task));
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        return Map.of();
    }
}
