package amnuay.platform;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads what is sent to the engine's REST API before the engine does, and refuses expressions in queries and filters, in whatever
 * depth, spelling or encoding (CVE-2026-109432), for everybody: the application makes its filters itself.
 */
class EngineRequestGuard extends OncePerRequestFilter {

    private static final int LARGEST_BODY = 2_000_000;
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS", "DELETE");
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // never getParameterMap(): it would eat a form body
        if (queryNames(request.getQueryString()).anyMatch(EngineRequestGuard::namesAnExpression)) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, "ไม่อนุญาตให้ใช้นิพจน์ (expression) ในการค้นหา");
            return;
        }
        if (!hasReadableBody(request)) {
            chain.doFilter(request, response);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "ข้อมูลที่ส่งมาใหญ่เกินไป");
        } else if (holdsAnExpression(body)) {
            refuse(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    "ไม่อนุญาตให้ใช้นิพจน์ (expression) ในการค้นหาหรือตัวกรอง");
        } else if (holdsNul(body)) {
            refuse(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    "ข้อความที่กรอกมีอักขระที่ระบบเก็บไม่ได้ กรุณาพิมพ์ใหม่แทนการวาง");
        } else {
            chain.doFilter(new ReplayedRequest(request, body), response);
        }
    }

    private static java.util.stream.Stream<String> queryNames(String query) {
        return Optional.ofNullable(query).stream()
                .flatMap(text -> Arrays.stream(text.split("[&;]")))
                .map(pair -> URLDecoder.decode(pair.split("=", 2)[0], StandardCharsets.UTF_8));
    }

    /** Multipart and form bodies are refused by the REST API itself (415). */
    private static boolean hasReadableBody(HttpServletRequest request) {
        String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        return !WITHOUT_BODY.contains(request.getMethod())
                && !type.startsWith("multipart/")
                && !type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static boolean namesAnExpression(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("expression");
    }

    private static boolean isExpressionField(JsonParser json) throws IOException {
        return json.currentToken() == JsonToken.FIELD_NAME && namesAnExpression(json.currentName());
    }

    /** What Jackson cannot read, the REST API cannot read either and refuses. */
    private static boolean holdsAnExpression(byte[] body) {
        try (JsonParser json = JSON.createParser(body)) {
            while (json.nextToken() != null) {
                if (isExpressionField(json)) {
                    return true;
                }
            }
            return false;
        } catch (IOException notJson) {
            return false;
        }
    }

    /** Written as an escape: a bare one is no JSON. The database keeps no such text. */
    private static boolean holdsNul(byte[] body) {
        return new String(body, StandardCharsets.UTF_8).contains("\\u0000");
    }

    private static void refuse(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write("{\"type\":\"Refused\",\"message\":\"" + sentence + "\"}");
    }
}
