package amnuay.platform;

import amnuay.organization.PersonUnits;
import amnuay.organization.Role;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Lets the head of a unit see the tasks that its people have or may take, to look on, not to do them. The head is told when they are
 * late, and is led to them by that message.
 */
class TasksSeenByHeads extends DefaultAuthorizationProvider {

    static final String HEAD_OF = "head-of-";
    private static final String UNIT = "unit-";

    private final PersonUnits units;

    TasksSeenByHeads(PersonUnits units) {
        this.units = units;
    }

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String before, String now) {
        return withHeadOf(now, task, super.newTaskAssignee(task, before, now));
    }

    /** Whoever passed a task on follows what becomes of it, and does not work on it any more. */
    @Override
    public AuthorizationEntity[] newTaskOwner(Task task, String before, String now) {
        return now == null
                ? null
                : new AuthorizationEntity[] {
                    createOrUpdateAuthorization(task, now, null, Resources.TASK, false, Permissions.READ)
                };
    }

    @Override
    public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String person, String type) {
        return withHeadOf(person, task, super.newTaskUserIdentityLink(task, person, type));
    }

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String group, String type) {
        AuthorizationEntity[] usual = super.newTaskGroupIdentityLink(task, group, type);
        // a group that the engine meets twice in a transaction keeps what it got first, which may be sight alone
        Stream.of(usual)
                .filter(each -> each.getResourceType() == Resources.TASK.resourceType())
                .forEach(each -> each.addPermission(getDefaultUserPermissionForTask()));
        return withOverseer(overseer(group), task, usual);
    }

    /** Who looks after a group that tasks are offered to. */
    static Optional<String> overseer(String group) {
        if (group.equals(Role.GROUP_STAFF.key())) {
            return Optional.of(Role.GROUP_DIRECTOR.key());
        }
        return group.startsWith(UNIT) ? Optional.of(HEAD_OF + group.substring(UNIT.length())) : Optional.empty();
    }

    private AuthorizationEntity[] withHeadOf(String person, Task task, AuthorizationEntity[] usual) {
        Optional<String> unit = Optional.ofNullable(person).flatMap(units::of);
        return withOverseer(unit.map(code -> HEAD_OF + code), task, usual);
    }

    private AuthorizationEntity[] withOverseer(Optional<String> overseer, Task task, AuthorizationEntity[] usual) {
        return overseer.map(group ->
                        createOrUpdateAuthorization(task, null, group, Resources.TASK, false, Permissions.READ))
                .map(heads -> Stream.concat(Stream.of(usual), Stream.of(heads)).toArray(AuthorizationEntity[]::new))
                .orElse(usual);
    }
}
