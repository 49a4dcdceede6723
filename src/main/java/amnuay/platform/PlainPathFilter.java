package amnuay.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses disguised addresses of the engine's REST API, such as {@code //camunda/api} or {@code /camunda/%61pi}. Tomcat would find
 * the servlet behind them, and Spring Security, which cannot, would answer with an error 500 and a page of stack trace.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainPathFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // only servlets below a path of their own, which are the engine's, have a path info
        if (request.getPathInfo() != null && !isPlain(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isPlain(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + request.getServletPath() + "/");
    }
}
