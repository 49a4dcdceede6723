package amnuay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A phone that runs no JavaScript: it opens the public form and sends its fields as every browser does. */
final class RespondentPhone {

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String form;

    RespondentPhone(int port, String token) {
        this.form = "http://localhost:" + port + "/s/" + token;
    }

    /** @param fields empty answers are sent too, as a browser does for a choice "none" */
    void answer(Map<String, String> fields) {
        Matcher key = KEY.matcher(send(HttpRequest.newBuilder(URI.create(form)).GET()));
        assertThat(key.find()).isTrue();
        String body = "key=" + encoded(key.group(1))
                + fields.entrySet().stream()
                        .map(field -> "&" + field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining());
        send(HttpRequest.newBuilder(URI.create(form))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 302, 303);
            return answer.body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
