package amnuay.platform;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * The login itself: the engine's user table with its password hashes and its throttling (after a wrong password even the right one
 * is refused for some seconds). The engine's groups become Spring's roles.
 */
@Component
class EngineLogin implements AuthenticationProvider {

    private final IdentityService identity;

    EngineLogin(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = attempt.getName();
        identity.clearAuthentication();
        if (name == null || name.isBlank() || !identity.checkPassword(name, String.valueOf(attempt.getCredentials()))) {
            throw new BadCredentialsException("wrong name or password");
        }
        // the stored id, so that the session knows the person by one spelling only
        String id = identity.createUserQuery().userId(name).singleResult().getId();
        return UsernamePasswordAuthenticationToken.authenticated(id, null, roles(id));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private List<SimpleGrantedAuthority> roles(String person) {
        return identity.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .map(group -> new SimpleGrantedAuthority("ROLE_" + group))
                .toList();
    }
}
