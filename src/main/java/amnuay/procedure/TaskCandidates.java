package amnuay.procedure;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Offers an open task to people and takes the offer back, so that they do not see it any more. To be called as {@link SystemWork}. */
@Component
public class TaskCandidates {

    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final SubstituteTaskBook substitutes;

    TaskCandidates(@Lazy TaskService tasks, @Lazy AuthorizationService authorizations, SubstituteTaskBook substitutes) {
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.substitutes = substitutes;
    }

    /** @param person login name */
    public void offer(String taskId, String person) {
        tasks.addCandidateUser(taskId, person);
    }

    /** @param person login name */
    public void withdraw(String taskId, String person) {
        tasks.deleteCandidateUser(taskId, person);
        forbid(taskId, person);
    }

    /**
     * Lets an open task follow those who answer for it now. Others lose it, also when they had claimed it; but the substitute of somebody
     * who answers for it keeps it, and a task that was passed on stays with whoever has it.
     *
     * @param people login names; empty where a group answers for it
     */
    @Transactional
    public void follow(Task task, Collection<String> people) {
        boolean passedOn = task.getOwner() != null && task.getAssignee() != null;
        if (passedOn) {
            return;
        }
        Set<String> entitled = new HashSet<>(people);
        substituteOfOneOf(people, task).ifPresent(entitled::add);
        Set<String> before = candidates(task);
        people.stream().filter(person -> !before.contains(person)).forEach(person -> offer(task.getId(), person));
        before.stream().filter(person -> !entitled.contains(person)).forEach(person -> takeAway(task, person));
    }

    private Optional<String> substituteOfOneOf(Collection<String> people, Task task) {
        substitutes.waitForTurn();
        Optional<SubstituteTaskBook.Given> given = substitutes.of(task.getId());
        if (given.isPresent() && !people.contains(given.get().person())) {
            substitutes.forget(task.getId());
            return Optional.empty();
        }
        return given.map(SubstituteTaskBook.Given::substitute);
    }

    private Set<String> candidates(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getUserId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private void takeAway(Task task, String person) {
        withdraw(task.getId(), person);
        if (person.equals(task.getAssignee())) {
            tasks.setAssignee(task.getId(), null);
        }
    }

    /** The engine lets a candidate see a task for ever, even when they no longer are one. */
    private void forbid(String taskId, String person) {
        authorizations
                .createAuthorizationQuery()
                .userIdIn(person)
                .resourceType(Resources.TASK)
                .resourceId(taskId)
                .list()
                .forEach(authorization -> authorizations.deleteAuthorization(authorization.getId()));
    }
}
