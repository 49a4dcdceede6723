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

/** Sends a person who opens a page to the login; answers 401 to everything that a script asks for. */
class LoginEntryPoint implements AuthenticationEntryPoint {

    private final AuthenticationEntryPoint loginPage = new LoginUrlAuthenticationEntryPoint("/login");
    private final AuthenticationEntryPoint unauthorized = new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        (isNavigation(request) ? loginPage : unauthorized).commence(request, response, reason);
    }

    static boolean isNavigation(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!"GET".equals(request.getMethod()) || path.startsWith("/camunda/api") || path.startsWith("/office/api")) {
            return false;
        }
        return Optional.ofNullable(request.getHeader("Sec-Fetch-Mode"))
                .map("navigate"::equals)
                .orElseGet(() -> Optional.ofNullable(request.getHeader("Accept"))
                        .orElse("")
                        .contains("text/html"));
    }
}
