package amnuay.organization;

import java.util.Arrays;
import org.springframework.security.core.Authentication;

/** Who may change what about the office; everybody who is logged in may read. */
final class Access {

    private Access() {}

    static boolean isAdministrator(Authentication login) {
        return hasAny(login, Role.ADMIN);
    }

    static boolean mayImportPeople(Authentication login) {
        return hasAny(login, Role.ADMIN, Role.GROUP_DIRECTOR);
    }

    static boolean mayEnterLeaveForOthers(Authentication login) {
        return hasAny(login, Role.ADMIN, Role.GROUP_DIRECTOR);
    }

    static boolean mayChange(Authentication login) {
        return hasAny(login, Role.ADMIN, Role.GROUP_DIRECTOR, Role.GROUP_STAFF);
    }

    private static boolean hasAny(Authentication login, Role... roles) {
        return login.getAuthorities().stream().anyMatch(authority -> Arrays.stream(roles)
                .anyMatch(role -> ("ROLE_" + role.key()).equals(authority.getAuthority())));
    }
}
