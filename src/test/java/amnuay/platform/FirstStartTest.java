package amnuay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.Role;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@AmnuayTest
class FirstStartTest {

    private static final String[] ROLES =
            Arrays.stream(Role.values()).map(Role::key).toArray(String[]::new);

    @Autowired
    private FirstStart start;

    @Autowired
    private Organization organization;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private FilterService filters;

    @Autowired
    private IdentityService identity;

    @Test
    void madeOneAdministratorWhoIsAlsoTheEngines() {
        assertThat(organization.person("admin").map(PersonView::roles))
                .hasValueSatisfying(roles -> assertThat(roles).contains(Role.ADMIN));
        assertThat(identity.createUserQuery()
                        .userId("admin")
                        .memberOfGroup("camunda-admin")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void changesNothingWhenTheHouseStartsAgainOnSeveralNodesAtOnce() {
        List<String> before = everything();

        Stream.of(1, 2, 3)
                .map(node -> CompletableFuture.runAsync(() -> start.run(new DefaultApplicationArguments())))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(everything()).isEqualTo(before).hasSizeGreaterThan(30);
    }

    @Test
    void takesBackWhatWasGrantedToARoleByHand() {
        Authorization tasklist = authorizations
                .createAuthorizationQuery()
                .groupIdIn("staff")
                .resourceType(Resources.APPLICATION)
                .resourceId("tasklist")
                .singleResult();
        tasklist.addPermission(Permissions.ALL);
        authorizations.saveAuthorization(tasklist);

        start.run(new DefaultApplicationArguments());

        assertThat(authorizations
                        .createAuthorizationQuery()
                        .authorizationId(tasklist.getId())
                        .singleResult()
                        .getPermissions(new Permissions[] {Permissions.ACCESS, Permissions.ALL}))
                .containsExactly(Permissions.ACCESS);
    }

    @Test
    void givesNoStandingRightToDeployOrToReadOthersTasksToStaff() {
        List<Authorization> ofStaff = authorizations
                .createAuthorizationQuery()
                .groupIdIn("staff", "group-staff", "group-director", "unit-head")
                .resourceId("*")
                .list();

        assertThat(ofStaff)
                .extracting(Authorization::getResourceType)
                .doesNotContain(
                        Resources.DEPLOYMENT.resourceType(),
                        Resources.TASK.resourceType(),
                        Resources.AUTHORIZATION.resourceType(),
                        Resources.FILTER.resourceType());
        // colleagues are known by name, but only administrators change them
        assertThat(ofStaff)
                .filteredOn(each -> each.getResourceType() == Resources.USER.resourceType())
                .allSatisfy(each -> assertThat(each.getPermissions(Permissions.values()))
                        .isSubsetOf(Permissions.NONE, Permissions.READ));
        assertThat(ofStaff)
                .noneMatch(grant -> grant.isPermissionGranted(Permissions.READ_TASK)
                        || grant.isPermissionGranted(Permissions.READ_HISTORY));
    }

    private List<String> everything() {
        return Stream.of(
                        authorizations.createAuthorizationQuery().groupIdIn(ROLES).list().stream()
                                .filter(grant -> grant.getRootProcessInstanceId() == null
                                        && grant.getResourceType() != Resources.TASK.resourceType())
                                .map(grant -> grant.getGroupId() + " " + grant.getResourceType() + " "
                                        + grant.getResourceId() + " "
                                        + Arrays.toString(grant.getPermissions(Permissions.values()))),
                        filters.createFilterQuery().list().stream().map(Filter::getName),
                        identity.createUserQuery().list().stream().map(user -> user.getId() + user.getFirstName()))
                .flatMap(lines -> lines)
                .sorted()
                .toList();
    }
}
