package amnuay.platform;

import amnuay.organization.Organization;
import amnuay.organization.PersonChanged;
import amnuay.organization.PersonUnits;
import amnuay.organization.PersonView;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@link TasksSeenByHeads} for tasks that are open already: those of somebody who comes into a unit, and those of an upgraded office. */
@Component
class OpenTasksSeenByHeads {

    private static final String DONE = "amnuay.tasks-seen-by-heads";

    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final ManagementService management;
    private final PersonUnits units;
    private final Organization organization;
    private final AsTheSystem asTheSystem;

    OpenTasksSeenByHeads(
            @Lazy TaskService tasks,
            @Lazy AuthorizationService authorizations,
            @Lazy ManagementService management,
            PersonUnits units,
            Organization organization,
            AsTheSystem asTheSystem) {
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.management = management;
        this.units = units;
        this.organization = organization;
        this.asTheSystem = asTheSystem;
    }

    @EventListener
    void follow(PersonChanged changed) {
        String person = changed.personId();
        organization
                .person(person)
                .map(PersonView::unitCode)
                .ifPresent(unit -> asTheSystem.run(() -> tasksOf(person)
                        .filter(task -> links(task).anyMatch(link -> person.equals(link.getUserId())))
                        .forEach(task -> show(task, TasksSeenByHeads.HEAD_OF + unit))));
    }

    /** Once in the life of an office: afterwards every task is shown as it opens. */
    @Transactional
    public void bringUpToDate() {
        if (management.getProperties().containsKey(DONE)) {
            return;
        }
        tasks.createTaskQuery().list().forEach(this::show);
        management.setProperty(DONE, "yes");
    }

    private Stream<Task> tasksOf(String person) {
        return tasks
                .createTaskQuery()
                .or()
                .taskAssignee(person)
                .taskCandidateUser(person)
                .includeAssignedTasks()
                .endOr()
                .list()
                .stream();
    }

    private Stream<IdentityLink> links(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream();
    }

    private void show(Task task) {
        links(task).flatMap(link -> overseer(link).stream()).distinct().forEach(group -> show(task, group));
    }

    private Optional<String> overseer(IdentityLink link) {
        return link.getUserId() == null
                ? TasksSeenByHeads.overseer(link.getGroupId())
                : units.of(link.getUserId()).map(unit -> TasksSeenByHeads.HEAD_OF + unit);
    }

    private void show(Task task, String group) {
        boolean known = authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(group)
                        .resourceType(Resources.TASK)
                        .resourceId(task.getId())
                        .count()
                > 0;
        if (!known) {
            Authorization sight = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            sight.setGroupId(group);
            sight.setResource(Resources.TASK);
            sight.setResourceId(task.getId());
            sight.addPermission(Permissions.READ);
            authorizations.saveAuthorization(sight);
        }
    }
}
