package amnuay.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds an open session to what the person is today: who was deactivated or deleted is logged out with the next click, and a role given
 * or taken counts from the next click on, on every node.
 */
@Component
class CurrentRolesFilter extends OncePerRequestFilter {

    /** Where the engine's web apps keep for some minutes who is logged in, with groups. */
    private static final String ENGINE_LOGIN = "authenticatedUser";

    private final EngineGroups groups;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    CurrentRolesFilter(EngineGroups groups) {
        this.groups = groups;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login != null) {
            bringUpToDate(login, request, response);
        }
        chain.doFilter(request, response);
    }

    private void bringUpToDate(Authentication login, HttpServletRequest request, HttpServletResponse response) {
        List<GrantedAuthority> roles = groups.rolesOf(login.getName());
        if (roles.isEmpty()) {
            session(request).ifPresent(HttpSession::invalidate);
            SecurityContextHolder.clearContext();
        } else if (!roles.equals(List.copyOf(login.getAuthorities()))) {
            session(request).ifPresent(session -> session.removeAttribute(ENGINE_LOGIN));
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(login.getPrincipal(), null, roles));
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
        }
    }

    private static Optional<HttpSession> session(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false));
    }
}
