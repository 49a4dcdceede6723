package amnuay.platform;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** The engine's groups as Spring's roles and back. Whoever is in no group at all does not work here any more. */
@Component
class EngineGroups {

    private static final String ROLE = "ROLE_";

    private final IdentityService identity;

    EngineGroups(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    /** Asks the engine as nobody in particular: call it before the person's own work begins. */
    List<GrantedAuthority> rolesOf(String person) {
        identity.clearAuthentication();
        return identity.createGroupQuery().groupMember(person).orderByGroupId().asc().list().stream()
                .map(Group::getId)
                .<GrantedAuthority>map(group -> new SimpleGrantedAuthority(ROLE + group))
                .toList();
    }

    static List<String> of(Authentication login) {
        return login.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority.startsWith(ROLE))
                .map(authority -> authority.substring(ROLE.length()))
                .toList();
    }
}
