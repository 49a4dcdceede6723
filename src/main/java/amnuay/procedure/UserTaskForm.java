package amnuay.procedure;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The Java half of a form: its record says which values are acceptable, its methods what the form shows and what becomes of the values.
 * Found by its form id; one form may serve several user tasks of a step.
 *
 * @param <F> the record whose components are exactly the form's keys; Bean Validation annotations carry Thai messages
 */
public interface UserTaskForm<F extends Record> {

    /** The form's JSON {@code id}, for example {@code krs-issue-appointing-order}. */
    String formId();

    /**
     * What the task is about, for its name in lists where several of a kind stand together: {@code ตัวชี้วัด 2.2}.
     *
     * @return empty for tasks about the whole year
     */
    default Optional<String> about(StepTask task) {
        return Optional.empty();
    }

    /**
     * The day by which this very task is due, where the diagram says {@code deadline="announced"}: a date of the office's data, different
     * from task to task.
     *
     * @return empty while nobody knows it: then no alarm is raised
     */
    default Optional<LocalDate> announced(StepTask task) {
        return Optional.empty();
    }

    /**
     * What the form shows when the task opens: values by key and option lists. They are kept with the task and vanish with it.
     *
     * @return never null; values are String, Number, Boolean or anything Jackson writes as a JSON list or object
     */
    default Map<String, Object> open(StepTask task) {
        return Map.of();
    }

    /**
     * Stores what was submitted. Runs in the transaction of the person's click: it writes rows and nothing else, no document, no mail.
     *
     * @return the decisions and flags that the diagram asks for; nothing else becomes a process variable
     * @throws amnuay.thai.Refusal when the office's data does not allow it; nothing is kept then
     */
    Map<String, Object> complete(StepTask task, F form);
}
