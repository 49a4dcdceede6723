package amnuay.procedure.servicesurvey;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A respondent's phone: opens the form and sends its fields, without JavaScript and without following redirects. */
final class Phone {

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;

    Phone(int port) {
        this.address = "http://localhost:" + port;
    }

    HttpResponse<String> open(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    /** The hidden key of a freshly opened form. */
    String key(String token) {
        return keyOf(open("/s/" + token));
    }

    static String keyOf(HttpResponse<String> page) {
        Matcher key = KEY.matcher(page.body());
        if (!key.find()) {
            throw new AssertionError("No form: " + page.statusCode() + " " + page.body());
        }
        return key.group(1);
    }

    /** @param fields names and values in turn */
    HttpResponse<String> answer(String token, String... fields) {
        List<String> pairs = new ArrayList<>();
        for (int at = 0; at < fields.length; at += 2) {
            pairs.add(fields[at] + "=" + URLEncoder.encode(fields[at + 1], StandardCharsets.UTF_8));
        }
        return post("/s/" + token, String.join("&", pairs));
    }

    HttpResponse<String> post(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
