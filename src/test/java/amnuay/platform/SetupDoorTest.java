package amnuay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.organization.Role;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** CVE-2026-77226: nobody makes an administrator through the engine's setup page, not even while there is none. */
@AmnuayTest
class SetupDoorTest {

    private static final String INTRUDER =
            """
            {"profile":{"id":"intruder","firstName":"a","lastName":"b","email":""},
             "credentials":{"password":"Intruder-2569-x"}}""";

    @Autowired
    private OfficeOfVisitors office;

    @Autowired
    private IdentityService identity;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/default/user/create/",
                "/camunda/api/admin//setup/default/user/create",
                "//camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup;x=1/default/user/create",
                "/camunda/api/admin;x=1/setup/default/user/create",
                "/camunda/api/admin/./setup/default/user/create",
                "/camunda/api/admin/auth/../setup/default/user/create",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/%61pi/admin/setup/default/user/create",
                "/camunda/api/admin%2fsetup/default/user/create",
                "/camunda/api/admin/SETUP/default/user/create",
                "/CAMUNDA/API/ADMIN/setup/default/user/create",
                "/camunda/api/admin/setup/default/user/create.json"
            })
    void staysShutForEverybodyOnEveryPath(String path) {
        List<Visitor> everybody = List.of(office.anonymous(), office.visitor(Role.STAFF), office.visitor(Role.ADMIN));

        for (Visitor person : everybody) {
            assertThat(person.post(path, INTRUDER).statusCode()).isBetween(400, 499);
        }
        assertThat(identity.createUserQuery().userId("intruder").count()).isZero();
    }

    @Test
    void staysShutWhileTheOfficeHasNoAdministrator() {
        Visitor staff = office.visitor(Role.STAFF);
        List<String> administrators = identity.createUserQuery().memberOfGroup(Role.ADMIN.key()).list().stream()
                .map(User::getId)
                .toList();
        administrators.forEach(person -> identity.deleteMembership(person, Role.ADMIN.key()));
        try {
            String path = "/camunda/api/admin/setup/default/user/create";
            assertThat(office.anonymous().post(path, INTRUDER).statusCode()).isEqualTo(401);
            assertThat(staff.post(path, INTRUDER).statusCode()).isEqualTo(403);
            assertThat(identity.createUserQuery().userId("intruder").count()).isZero();
        } finally {
            administrators.forEach(person -> identity.createMembership(person, Role.ADMIN.key()));
        }
        assertThat(administrators).isNotEmpty();
    }
}
