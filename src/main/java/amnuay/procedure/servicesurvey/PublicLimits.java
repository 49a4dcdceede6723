package amnuay.procedure.servicesurvey;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what no respondent sends, before anything is read or looked up: too much at once for one link or from one address, too long a
 * body, another kind of request. A whole school behind one address stays far below the limits. The address is counted for ten seconds and
 * never kept.
 */
class PublicLimits extends OncePerRequestFilter {

    /** Longest body, in bytes: 200 answers and some long texts fit ten times. */
    static final int LONGEST_BODY = 512 * 1024;

    /** In ten seconds. */
    static final int MOST_PER_LINK = 300;

    /** In ten seconds; greater than for a link, so that a flood on one link leaves its neighbours room. */
    static final int MOST_PER_ADDRESS = 1500;

    private static final int TOO_MANY = 429;
    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    private final TransientCounter links = new TransientCounter(MOST_PER_LINK, WINDOW, System::nanoTime);
    private final TransientCounter addresses = new TransientCounter(MOST_PER_ADDRESS, WINDOW, System::nanoTime);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!allowsLink(link(request)) || !addresses.allows(request.getRemoteAddr())) {
            response.setHeader("Retry-After", "10");
            say(
                    response,
                    TOO_MANY,
                    "มีผู้เข้าพร้อมกันจำนวนมาก",
                    "กรุณารอประมาณ 10 วินาที แล้วกดย้อนกลับและส่งอีกครั้ง คำตอบที่กรอกไว้ยังอยู่ในแบบสอบถาม");
        } else if (!METHODS.contains(request.getMethod())) {
            say(
                    response,
                    HttpServletResponse.SC_METHOD_NOT_ALLOWED,
                    "เปิดหน้านี้ไม่ได้",
                    "กรุณาเปิดแบบสอบถามจากลิงก์หรือคิวอาร์โค้ดอีกครั้ง");
        } else if (request.getMethod().equals("POST") && !isForm(request)) {
            say(
                    response,
                    HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
                    "อ่านคำตอบไม่ได้",
                    "ยังไม่ได้บันทึกคำตอบ กรุณาเปิดแบบสอบถามจากลิงก์หรือคิวอาร์โค้ดแล้วตอบใหม่");
        } else if (request.getContentLengthLong() > LONGEST_BODY) {
            // the rest is not read; the connection ends with this answer
            response.setHeader("Connection", "close");
            say(
                    response,
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    "คำตอบยาวเกินไป",
                    "ยังไม่ได้บันทึกคำตอบ กรุณากดย้อนกลับ ย่อข้อความที่เขียนตอบให้ไม่เกินข้อละ 2,000 ตัวอักษร แล้วส่งอีกครั้ง");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A form whose length is known beforehand, as every browser sends it. */
    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && type.toLowerCase().startsWith("application/x-www-form-urlencoded")
                && request.getContentLengthLong() >= 0;
    }

    /** The style sheet belongs to no link: everybody takes it. */
    private boolean allowsLink(String link) {
        return link.endsWith(".css") || links.allows(link);
    }

    private static String link(HttpServletRequest request) {
        String[] parts = request.getRequestURI().split("/", 4);
        return parts.length > 2 ? parts[2] : "";
    }

    private static void say(HttpServletResponse response, int status, String title, String advice) throws IOException {
        byte[] page =
                """
                <!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>%1$s</title>
                <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/s/form.css"></head>
                <body><main><h1>%1$s</h1><p>%2$s</p></main></body></html>
                """
                        .formatted(title, advice)
                        .getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}
