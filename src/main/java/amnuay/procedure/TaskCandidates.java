package amnuay.procedure;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Offers an open task to people and takes the offer back, so that they do not see it any more. To be called as {@link SystemWork}. */
@Component
public class TaskCandidates {

    private final TaskService tasks;
    private final AuthorizationService authorizations;

    TaskCandidates(@Lazy TaskService tasks, @Lazy AuthorizationService authorizations) {
        this.tasks = tasks;
        this.authorizations = authorizations;
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
