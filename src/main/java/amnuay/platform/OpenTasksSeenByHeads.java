package amnuay.platform;

import amnuay.organization.PersonChanged;
import amnuay.organization.PersonUnits;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * {@link TasksSeenByHeads} for tasks that are open already: when they change hands, when somebody comes into another unit, and in an
 * upgraded office. Who was head of those who had the task, and is of nobody who has it now, does not see it any more.
 */
@Component
class OpenTasksSeenByHeads {

    private static final String DONE = "amnuay.tasks-seen-by-heads";

    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final ManagementService management;
    private final PersonUnits units;
    private final AsTheSystem asTheSystem;
    private final EndOfTransaction<String> changingHands = new EndOfTransaction<>(this::settle);

    OpenTasksSeenByHeads(
            @Lazy TaskService tasks,
            @Lazy AuthorizationService authorizations,
            @Lazy ManagementService management,
            PersonUnits units,
            AsTheSystem asTheSystem) {
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.management = management;
        this.units = units;
        this.asTheSystem = asTheSystem;
    }

    @EventListener(condition = "#task.eventName == 'assignment'")
    void follow(DelegateTask task) {
        changingHands.add(task.getId());
    }

    @EventListener
    void follow(PersonChanged changed) {
        String person = changed.personId();
        asTheSystem.run(() -> tasksOf(person)
                .filter(task -> links(task).stream().anyMatch(link -> person.equals(link.getUserId())))
                .forEach(this::settle));
    }

    private void settle(List<String> taskIds) {
        asTheSystem.run(() -> tasks.createTaskQuery()
                .taskIdIn(taskIds.toArray(String[]::new))
                .list()
                .forEach(this::settle));
    }

    /** Once in the life of an office: afterwards every task is shown as it opens. */
    @Transactional
    public void bringUpToDate() {
        if (management.getProperties().containsKey(DONE)) {
            return;
        }
        tasks.createTaskQuery().list().forEach(this::settle);
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

    private List<IdentityLink> links(Task task) {
        return tasks.getIdentityLinksForTask(task.getId());
    }

    private void settle(Task task) {
        List<IdentityLink> links = links(task);
        Set<String> offered = links.stream().map(IdentityLink::getGroupId).collect(Collectors.toSet());
        Set<String> wanting =
                links.stream().flatMap(link -> overseer(link).stream()).collect(Collectors.toCollection(TreeSet::new));
        for (Authorization known : ofGroups(task)) {
            String group = known.getGroupId();
            boolean wanted = wanting.remove(group) || offered.contains(group);
            if (!wanted && group.startsWith(TasksSeenByHeads.HEAD_OF)) {
                authorizations.deleteAuthorization(known.getId());
            }
        }
        wanting.forEach(group -> show(task, group));
    }

    private Optional<String> overseer(IdentityLink link) {
        return link.getUserId() == null
                ? TasksSeenByHeads.overseer(link.getGroupId())
                : units.of(link.getUserId()).map(unit -> TasksSeenByHeads.HEAD_OF + unit);
    }

    /** What groups may do with the task, be it look or work. */
    private List<Authorization> ofGroups(Task task) {
        return authorizations
                .createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(task.getId())
                .list()
                .stream()
                .filter(each -> each.getGroupId() != null)
                .toList();
    }

    private void show(Task task, String group) {
        Authorization sight = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        sight.setGroupId(group);
        sight.setResource(Resources.TASK);
        sight.setResourceId(task.getId());
        sight.addPermission(Permissions.READ);
        authorizations.saveAuthorization(sight);
    }
}
