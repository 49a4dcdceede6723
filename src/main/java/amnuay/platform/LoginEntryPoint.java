package amnuay.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * Sends a person who opens a page to the login; shows what was typed to one who sends a form too late; answers 401 to everything that a
 * script asks for.
 */
class LoginEntryPoint implements AuthenticationEntryPoint {

    private final AuthenticationEntryPoint loginPage = new LoginUrlAuthenticationEntryPoint("/login");
    private final AuthenticationEntryPoint unauthorized = new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        if (isSentForm(request)) {
            ErrorText.EXPIRED.explain(request);
            TypedForm.keep(request);
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            (isNavigation(request) ? loginPage : unauthorized).commence(request, response, reason);
        }
    }

    private static boolean isSentForm(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && !isApi(request) && asksForAPage(request);
    }

    static boolean isNavigation(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) && !isApi(request) && asksForAPage(request);
    }

    private static boolean isApi(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/camunda/api") || path.startsWith("/office/api");
    }

    private static boolean asksForAPage(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Sec-Fetch-Mode"))
                .map("navigate"::equals)
                .orElseGet(() -> Optional.ofNullable(request.getHeader("Accept"))
                        .orElse("")
                        .contains("text/html"));
    }
}
