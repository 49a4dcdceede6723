package amnuay.platform;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * The login itself: the engine's user table with its password hashes and its throttling (after a wrong password even the right one
 * is refused for some seconds). The engine's groups become Spring's roles; who is in none was deactivated.
 */
@Component
class EngineLogin implements AuthenticationProvider {

    private final IdentityService identity;
    private final EngineGroups groups;

    EngineLogin(@Lazy IdentityService identity, EngineGroups groups) {
        this.identity = identity;
        this.groups = groups;
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
        List<GrantedAuthority> roles = groups.rolesOf(id);
        if (roles.isEmpty()) {
            throw new DisabledException("deactivated");
        }
        return UsernamePasswordAuthenticationToken.authenticated(id, null, roles);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
