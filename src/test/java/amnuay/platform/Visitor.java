package amnuay.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A person at a browser: one session, the login form as the page has it, and the CSRF tokens that the page's programs would send. Does not
 * follow redirects and does not tidy paths.
 */
final class Visitor {

    static final String JSON = "application/json";
    static final String PAGE = "text/html";

    private static final String HAL = "application/hal+json, application/json;q=0.5";
    private static final String JSON_FIRST = "application/json, */*;q=0.1";
    private static final String ENGINE_TOKEN = "XSRF-TOKEN";
    private static final Pattern CSRF_FIELD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern CSRF_ANSWER = Pattern.compile("\"headerName\":\"([^\"]+)\",\"token\":\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String address;

    private Visitor(int port) {
        this.address = "http://localhost:" + port;
    }

    static Visitor at(int port) {
        return new Visitor(port);
    }

    /** Opens the login page and sends its form. */
    HttpResponse<String> login(String person, String password) {
        Matcher field = CSRF_FIELD.matcher(page("/login").body());
        if (!field.find()) {
            throw new IllegalStateException("the login page has no CSRF field");
        }
        return form("/login", Map.of("username", person, "password", password, "_csrf", field.group(1)));
    }

    /** Has the engine's web apps give this session their CSRF token. */
    Visitor opensTheWebApps() {
        page("/camunda/app/welcome/default/");
        return this;
    }

    HttpResponse<String> page(String path) {
        return send(request(path).header("Accept", PAGE).GET());
    }

    HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", JSON_FIRST).GET());
    }

    HttpResponse<String> post(String path, String json) {
        return send("POST", path, JSON, json.getBytes(StandardCharsets.UTF_8));
    }

    /** As Tasklist asks for a page of tasks. */
    HttpResponse<String> postForHal(String path, String json) {
        return send("POST", path, HAL, JSON, json.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> put(String path, String json) {
        return send("PUT", path, JSON, json.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> delete(String path) {
        return send("DELETE", path, JSON, new byte[0]);
    }

    /** As the web apps' programs send it, with the engine's token. */
    HttpResponse<String> send(String method, String path, String contentType, byte[] body) {
        return send(method, path, JSON_FIRST, contentType, body);
    }

    private HttpResponse<String> send(String method, String path, String accept, String contentType, byte[] body) {
        HttpRequest.Builder request = request(path)
                .header("Accept", accept)
                .header("Content-Type", contentType)
                .method(method, BodyPublishers.ofByteArray(body));
        cookie(ENGINE_TOKEN).ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return send(request);
    }

    /** As our own programs in the browser send it, with our token. */
    HttpResponse<String> sendOwn(String method, String path, String contentType, byte[] body) {
        Matcher token = CSRF_ANSWER.matcher(get("/office/api/csrf").body());
        HttpRequest.Builder request = request(path)
                .header("Accept", JSON_FIRST)
                .header("Content-Type", contentType)
                .method(method, BodyPublishers.ofByteArray(body));
        if (token.find()) {
            request.header(token.group(1), token.group(2));
        }
        return send(request);
    }

    HttpResponse<String> upload(String path, String fileName, byte[] content) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName + "\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        return sendOwn("POST", path, "multipart/form-data; boundary=x", body.toByteArray());
    }

    HttpResponse<String> form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Accept", PAGE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    Optional<String> session() {
        return cookie("JSESSIONID");
    }

    private Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }
}
