package amnuay.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Where people begin who have asked for no page: at their tasks; the director at the page that shows where everything stands. */
class FirstPage extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final String TASKS = "/camunda/app/tasklist/default/";
    private static final String OVERVIEW = "/camunda/app/cockpit/default/";
    private static final String DIRECTOR = "ROLE_director";

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication person) {
        return of(person);
    }

    static String of(Authentication person) {
        boolean director =
                person.getAuthorities().stream().anyMatch(authority -> DIRECTOR.equals(authority.getAuthority()));
        return director ? OVERVIEW : TASKS;
    }
}
