package amnuay.procedure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.GenericTypeResolver;
import org.springframework.stereotype.Component;

/** Finds the handler of a task's form and lets it open and complete the task. */
@Component
class StepForms {

    private static final int LONGEST_NAME = 255;

    private final Map<String, UserTaskForm<?>> byId;
    private final FormSubmission submission;
    private final FormBinder binder;
    private final ObjectMapper json;

    StepForms(List<UserTaskForm<?>> forms, FormSubmission submission, FormBinder binder, ObjectMapper json) {
        this.byId = forms.stream().collect(Collectors.toMap(UserTaskForm::formId, Function.identity()));
        this.submission = submission;
        this.binder = binder;
        this.json = json;
    }

    /** What the form shows, ready to be kept with the task. */
    Map<String, Object> open(StepTask task) {
        Map<String, Object> values = new LinkedHashMap<>();
        handler(task).open(task).forEach((key, value) -> values.put(key, engineValue(value)));
        return values;
    }

    /** The day that the office's data names for this task; empty where it names none. */
    Optional<LocalDate> announced(StepTask task) {
        return handler(task).announced(task);
    }

    /** The task's name on one line, with what it is about; cut where the engine keeps no more of it. */
    String name(StepTask task) {
        String name = handler(task)
                .about(task)
                .map(about -> task.step().name() + " (" + about + ")")
                .orElse(task.step().name());
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 2) + "…)";
    }

    /** Whether somebody decides here on what somebody else has done. */
    boolean isApproval(StepTask task) {
        return handler(task) instanceof ApprovalForm;
    }

    /** Binds and stores what was submitted. */
    Map<String, Object> complete(StepTask task) {
        return complete(task, handler(task));
    }

    /** What the person wrote beside a decision; empty where nothing was submitted or written. */
    Optional<String> remark() {
        return submission
                .values()
                .map(values -> values.get("remark"))
                .filter(String.class::isInstance)
                .map(text -> ((String) text).strip())
                .filter(text -> !text.isEmpty());
    }

    /** The record that a form's values are bound to. */
    @SuppressWarnings("unchecked")
    static <F extends Record> Class<F> recordOf(UserTaskForm<F> form) {
        return (Class<F>) GenericTypeResolver.resolveTypeArgument(AopUtils.getTargetClass(form), UserTaskForm.class);
    }

    private <F extends Record> Map<String, Object> complete(StepTask task, UserTaskForm<F> form) {
        F values = binder.bind(form.formId(), submission.values().orElse(Map.of()), recordOf(form));
        return form.complete(task, values);
    }

    private UserTaskForm<?> handler(StepTask task) {
        String formId = task.step()
                .formId()
                .orElseThrow(() -> new IllegalStateException(task.step().taskKey() + " has no form"));
        UserTaskForm<?> form = byId.get(formId);
        if (form == null) {
            throw new IllegalStateException("nobody handles the form " + formId);
        }
        return form;
    }

    private Object engineValue(Object value) {
        if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        try {
            return SpinValues.jsonValue(json.writeValueAsString(value)).create();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
