package amnuay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One person at a browser, as the server sees them: cookies, forms, CSRF tokens. */
final class Visitor {

    static final String ENGINE = "/camunda/api/engine/engine/default";

    private static final Pattern CSRF_FIELD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI server;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final ObjectMapper json = new ObjectMapper();

    Visitor(URI server) {
        this.server = server;
    }

    /** A visitor who has come in by the login page. */
    static Visitor loggedIn(URI server, String name, String password) {
        var visitor = new Visitor(server);
        assertThat(visitor.login(name, password)).as("login of " + name).isEqualTo("/camunda/app/tasklist/default/");
        visitor.get("/camunda/app/tasklist/default/");
        return visitor;
    }

    /** @return the path to which the server leads on */
    String login(String name, String password) {
        HttpResponse<String> answer = submit("/login", "/login", Map.of("username", name, "password", password));
        assertThat(answer.statusCode()).isEqualTo(302);
        URI target = server.resolve(answer.headers().firstValue("Location").orElseThrow());
        return target.getQuery() == null ? target.getPath() : target.getPath() + "?" + target.getQuery();
    }

    HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", "text/html, */*").GET());
    }

    /** The text of a page or file that must be there. */
    String text(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    JsonNode json(String path) {
        return tree(send(request(path).header("Accept", "application/json").GET()), path);
    }

    /** Sends the form that stands on {@code page}. */
    HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        Matcher token = CSRF_FIELD.matcher(text(page));
        assertThat(token.find()).as("a form on " + page).isTrue();
        String body = "_csrf=" + encoded(token.group(1)) + "&"
                + fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** What Tasklist sends; the answer must be a success. */
    JsonNode ask(String enginePath, Object body) {
        try {
            return tree(
                    send(request(ENGINE + enginePath)
                            .header("Content-Type", "application/json")
                            .header("Accept", "application/json")
                            .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                            .POST(BodyPublishers.ofString(json.writeValueAsString(body)))),
                    enginePath);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Drops one file on the tab “มาตรฐานและหลักฐาน”. */
    JsonNode drop(String taskId, String evidence, String fileName, byte[] content) {
        String path = "/office/api/tasks/" + taskId + "/evidence/" + evidence + "/files";
        return tree(upload(path, fileName, content), path);
    }

    /** Sends one file as a form's field “file”. */
    HttpResponse<String> upload(String path, String fileName, byte[] content) {
        JsonNode csrf = json("/office/api/csrf");
        String boundary = "amnuay-file-boundary";
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header(csrf.get("headerName").asText(), csrf.get("token").asText())
                .POST(BodyPublishers.ofByteArrays(List.of(head, content, tail))));
    }

    byte[] bytes(String path) {
        try {
            HttpResponse<byte[]> answer =
                    http.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cookie " + name));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path).normalize()).timeout(PATIENCE);
    }

    private JsonNode tree(HttpResponse<String> answer, String what) {
        assertThat(answer.statusCode()).as(what + ": " + answer.body()).isBetween(200, 299);
        try {
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
