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

/** Keeps the two ports apart: on the public one only {@code /s/…} answers, and that answers nowhere else. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PublicDoor extends OncePerRequestFilter {

    /** Set on requests of the public port: {@code server.tomcat.accesslog} leaves these out, should somebody switch it on. */
    static final String ANONYMOUS = "amnuay.anonymous";

    private static final String PUBLIC = "/s/";

    private final PublicPort port;

    PublicDoor(PublicPort port) {
        this.port = port;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean onPublicPort = request.getLocalPort() == port.number();
        if (onPublicPort) {
            request.setAttribute(ANONYMOUS, Boolean.TRUE);
        }
        // the decoded path decides which page answers, the raw one must not be a disguise of it
        boolean isPublic = request.getServletPath().startsWith(PUBLIC);
        boolean isPlain = request.getRequestURI().equals(request.getContextPath() + request.getServletPath());
        if (onPublicPort ? isPublic && isPlain : !isPublic) {
            chain.doFilter(request, response);
        } else {
            nothingHere(response);
        }
    }

    private static void nothingHere(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write("<!DOCTYPE html><html lang=\"th\"><meta charset=\"utf-8\">"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                        + "<title>ไม่พบหน้านี้</title><main><h1>ไม่พบหน้านี้</h1>"
                        + "<p>กรุณาเปิดจากลิงก์หรือคิวอาร์โค้ดที่ได้รับอีกครั้ง</p></main></html>");
    }
}
