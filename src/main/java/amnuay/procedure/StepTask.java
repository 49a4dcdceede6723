package amnuay.procedure;

import amnuay.thai.FiscalYear;
import java.util.Optional;

/**
 * A user task as its form's handler sees it, free of the engine.
 *
 * @param id the task's id in the engine
 * @param businessKey for example {@code krs-2570}
 * @param person who acts: the authenticated person, not the assignee
 * @param subject what the task is about where a step runs once per indicator or point (its id); empty for tasks about the whole year
 */
public record StepTask(
        String id, Step step, String businessKey, FiscalYear year, String person, Optional<String> subject) {

    /** The subject of a task that always has one. */
    public String requiredSubject() {
        return subject.orElseThrow(() -> new IllegalStateException(step.taskKey() + " has no subject"));
    }
}
