package amnuay.platform;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import amnuay.organization.Role;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What each role may do in the engine. Few and per group, because every task query pays for them; written at every start, again and
 * again the same.
 */
@Component
class EngineAuthorizations {

    private final AuthorizationService authorizations;
    private final IdentityService identity;

    EngineAuthorizations(AuthorizationService authorizations, IdentityService identity) {
        this.authorizations = authorizations;
        this.identity = identity;
    }

    @Transactional
    public void grantAll() {
        Stream.of(Role.values()).forEach(this::ensureGroup);
        staff();
        starters(Role.GROUP_STAFF);
        starters(Role.GROUP_DIRECTOR);
        supervisors(Role.DIRECTOR);
        supervisors(Role.DEPUTY_DIRECTOR);
        administrators();
    }

    /**
     * Own tasks come with permissions of their own, which the engine makes per task. What they belong to is shown by name: the procedure,
     * the group that may take them, the person who has; names that every colleague knows.
     */
    private void staff() {
        grant(Role.STAFF, Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
        grant(Role.STAFF, Resources.GROUP, ANY, Permissions.READ);
        grant(Role.STAFF, Resources.USER, ANY, Permissions.READ);
        grant(Role.STAFF, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(Role.STAFF, Resources.APPLICATION, "welcome", Permissions.ACCESS);
        // the diagrams, which are the office's manual; not what is done in them
        grant(Role.STAFF, Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
    }

    private void starters(Role role) {
        grant(role, Resources.PROCESS_DEFINITION, ANY, Permissions.READ, Permissions.CREATE_INSTANCE);
        grant(role, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
    }

    /** The director reads everything and reassigns tasks; nothing else. */
    private void supervisors(Role role) {
        grant(role, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grant(
                role,
                Resources.PROCESS_DEFINITION,
                ANY,
                Permissions.READ,
                Permissions.READ_INSTANCE,
                Permissions.READ_TASK,
                Permissions.READ_HISTORY,
                Permissions.TASK_ASSIGN,
                ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE);
        // Cockpit's count of tasks per group asks for this one
        grant(role, Resources.TASK, ANY, Permissions.READ);
        grant(role, Resources.DECISION_DEFINITION, ANY, Permissions.READ);
        grant(role, Resources.DEPLOYMENT, ANY, Permissions.READ);
        grant(role, Resources.BATCH, ANY, Permissions.READ);
        grant(role, Resources.USER, ANY, Permissions.READ);
        grant(role, Resources.GROUP, ANY, Permissions.READ);
    }

    private void administrators() {
        for (Resource resource : Resources.values()) {
            grant(Role.ADMIN, resource, ANY, Permissions.ALL);
        }
    }

    private void ensureGroup(Role role) {
        if (identity.createGroupQuery().groupId(role.key()).count() == 0) {
            Group group = identity.newGroup(role.key());
            group.setName(role.thaiName());
            group.setType(role == Role.ADMIN ? "SYSTEM" : "WORKFLOW");
            identity.saveGroup(group);
        }
    }

    /** That nobody but these roles, and persons by name, may use the resource. */
    void restrict(Collection<Role> roles, Resource resource, String id) {
        Set<String> allowed = roles.stream().map(Role::key).collect(Collectors.toSet());
        authorizations.createAuthorizationQuery().resourceType(resource).resourceId(id).list().stream()
                .filter(each -> each.getGroupId() != null && !allowed.contains(each.getGroupId()))
                .forEach(each -> authorizations.deleteAuthorization(each.getId()));
    }

    /** To those of the people who do not have it, looked up together. */
    void grant(Set<String> people, Resource resource, String id, Permission permission) {
        Set<String> wanting = new TreeSet<>(people);
        authorizations
                .createAuthorizationQuery()
                .userIdIn(people.toArray(String[]::new))
                .resourceType(resource)
                .resourceId(id)
                .list()
                .forEach(each -> wanting.remove(each.getUserId()));
        for (String person : wanting) {
            Authorization grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            grant.setUserId(person);
            grant.setResource(resource);
            grant.setResourceId(id);
            grant.addPermission(permission);
            authorizations.saveAuthorization(grant);
        }
    }

    void grant(Role role, Resource resource, String id, Permission... permissions) {
        Authorization existing = authorizations
                .createAuthorizationQuery()
                .groupIdIn(role.key())
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
        Authorization grant = existing == null ? authorizations.createNewAuthorization(AUTH_TYPE_GRANT) : existing;
        grant.setGroupId(role.key());
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.setPermissions(permissions);
        authorizations.saveAuthorization(grant);
    }
}
