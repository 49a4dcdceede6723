package amnuay.procedure;

import amnuay.deadline.Deadline;
import java.util.List;
import java.util.Optional;

/**
 * One user task of a step of the manual, as its diagram describes it.
 *
 * @param procedure the process id, for example {@code krs}
 * @param number the manual's step number; 0 for a task outside the manual, such as taking over work done on paper
 * @param taskKey the user task's id, for example {@code Step04_IssueAppointingOrder}
 * @param name the task's Thai name on one line
 * @param criteria the manual's standard, one criterion per line, with everything that proves it in any task of the step
 * @param due the same criteria with only the evidence that has to be there when this task is completed
 */
public record Step(
        String procedure,
        int number,
        String taskKey,
        String name,
        List<Criterion> criteria,
        List<Criterion> due,
        Optional<Deadline> deadline,
        Optional<String> formId) {

    /** The criterion with the given number, counted from 1. */
    Optional<Criterion> criterion(int wanted) {
        return criteria.stream()
                .filter(criterion -> criterion.number() == wanted)
                .findFirst();
    }
}
