package amnuay;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Makes a request come from a person with roles. Sessions are held to the groups that the engine knows of a person, so the person is
 * made there first.
 */
@TestComponent
public class LoggedIn {

    private final IdentityService identity;

    LoggedIn(IdentityService identity) {
        this.identity = identity;
    }

    public RequestPostProcessor as(String person, String... roles) {
        if (identity.createUserQuery().userId(person).count() == 0) {
            User user = identity.newUser(person);
            user.setPassword("Nobody-logs-in-with-1-of-these");
            identity.saveUser(user);
        }
        List.of(roles).forEach(role -> join(person, role));
        return user(person).roles(roles);
    }

    private void join(String person, String role) {
        if (identity.createGroupQuery().groupId(role).groupMember(person).count() == 0) {
            identity.createMembership(person, role);
        }
    }
}
