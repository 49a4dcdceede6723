package amnuay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@AmnuayTest
class LoginAndErrorPagesTest {

    private static final long MEGABYTE = 1024 * 1024;

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void asksForNameAndPasswordInThai() throws Exception {
        HttpResponse<String> page = get("/login");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "<title>เข้าสู่ระบบ – อำนวย</title>",
                        "name=\"username\"",
                        "name=\"password\"",
                        "name=\"_csrf\"")
                .doesNotContain("class=\"alert", "ระบบทดลอง", "style=");
    }

    @Test
    void saysWhyThePersonIsBackAtTheLogin() throws Exception {
        assertThat(get("/login?error").body()).contains("แม้รหัสผ่านจะถูกต้องก็ยังเข้าไม่ได้");
        assertThat(get("/login?logout").body()).contains("ออกจากระบบเรียบร้อยแล้ว");
        assertThat(get("/login?expired").body()).contains("โปรดเข้าสู่ระบบอีกครั้ง");
    }

    @Test
    void servesEverythingThatThePagesNameToPeopleWhoAreNotLoggedIn() throws Exception {
        Matcher named = Pattern.compile("(?:href|src)=\"(/(?:own|webjars)/[^\"]+)\"")
                .matcher(get("/login").body());
        List<String> paths = named.results().map(found -> found.group(1)).toList();

        assertThat(paths).hasSizeGreaterThanOrEqualTo(3);
        for (String path : paths) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(get("/webjars/bootstrap/5.3.8/js/bootstrap.bundle.min.js").statusCode())
                .isEqualTo(200);
        for (String font : List.of("Regular", "Bold", "Italic")) {
            assertThat(get("/own/fonts/Sarabun-" + font + ".ttf").statusCode()).isEqualTo(200);
        }
        assertThat(get("/own/fonts/OFL.txt").statusCode()).isEqualTo(404);
    }

    @Test
    void saysInThaiThatThereIsNoSuchPage() throws Exception {
        HttpResponse<String> page = get("/own/nothing-here");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains("<h1>ไม่พบหน้าที่ต้องการ</h1>", "ตรวจสอบที่อยู่")
                .doesNotContain("Not Found");
    }

    @Test
    void saysInThaiThatAFormWithoutItsTokenIsRefused() throws Exception {
        HttpResponse<String> page = send(HttpRequest.newBuilder(at("/logout"))
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.noBody()));

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("เปิดค้างไว้นาน").doesNotContain("Forbidden", "CSRF");
    }

    @Test
    void saysInThaiThatAnUploadIsTooLarge() throws Exception {
        HttpResponse<String> page = send(HttpRequest.newBuilder(at("/office/people/import"))
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(zeros(40 * MEGABYTE)));

        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("<h1>ไฟล์มีขนาดใหญ่เกินไป</h1>");
    }

    @Test
    void answersProgramsInJson() throws Exception {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(at("/own/nothing-here")).header("Accept", "application/json"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("\"message\":\"ไม่มีหน้าหรือรายการนี้")
                .doesNotContain("Not Found", "\"path\"");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)).header("Accept", "text/html"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static HttpRequest.BodyPublisher zeros(long size) {
        InputStream body = new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }
        };
        return HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofInputStream(() -> body), size);
    }
}
