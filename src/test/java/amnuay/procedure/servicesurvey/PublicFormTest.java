package amnuay.procedure.servicesurvey;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.platform.TestPublicPort;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fiscal years 2650 to 2669 of the survey belong to this test. */
@AmnuayTest
class PublicFormTest {

    @Autowired
    SurveyYears years;

    @Autowired
    Surveys surveys;

    @Autowired
    TestPublicPort port;

    @Autowired
    JdbcClient database;

    @Value("${local.server.port}")
    int officePort;

    private Phone phone;

    @BeforeEach
    void takesOutAPhone() {
        phone = new Phone(port.number());
    }

    @Test
    void countsAPageOnceHoweverOftenItIsSent() {
        SurveyLink link = years.publish(2650);
        String key = phone.key(link.token());
        String[] fields = {"key", key, "group", "1", "q11", "4", "q21", "2", "q32", "1", "q32", "3", "t33", "ดีมาก"};

        HttpResponse<String> first = phone.answer(link.token(), fields);
        HttpResponse<String> second = phone.answer(link.token(), fields);

        assertThat(List.of(first.statusCode(), second.statusCode())).containsExactly(302, 302);
        assertThat(first.headers().firstValue("Location").orElseThrow()).endsWith("/s/" + link.token() + "/thanks");
        assertThat(phone.open("/s/" + link.token() + "/thanks").body()).contains("ได้รับคำตอบของท่านแล้ว");
        assertThat(responses(2650)).isEqualTo(1);
        assertThat(answers(2650)).containsExactly("11=4", "21=2", "32=1", "32=3");
        assertThat(counts(2650)).containsExactly("11=4:1", "21=2:1", "32=0:1", "32=1:1", "32=3:1", "33=0:1");
    }

    @Test
    void asksAgainForWhatIsMissingAndKeepsTheRest() {
        SurveyLink link = years.publish(2651);
        String key = phone.key(link.token());

        HttpResponse<String> page = phone.answer(
                link.token(), "key", key, "q11", "5", "t33", "<script>alert(1)</script> =cmd|' /C calc'!A0");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("ยังไม่ได้บันทึกคำตอบ", "กรุณาแก้ไข 2 ข้อ", "กรุณาเลือกว่าท่านอยู่ในกลุ่มใด")
                .contains("ข้อนี้จำเป็นต้องตอบ กรุณาเลือกคำตอบ", "href=\"#question21\"", "id=\"question21-error\"")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; =cmd")
                .doesNotContain("<script>alert");
        assertThat(page.body()).containsPattern("id=\"q11-5\" name=\"q11\"\\s+value=\"5\" checked");
        assertThat(responses(2651)).isZero();

        String again = Phone.keyOf(page);
        assertThat(again).isEqualTo(key);
        assertThat(phone.answer(link.token(), "key", again, "group", "2", "q11", "5", "q21", "1")
                        .statusCode())
                .isEqualTo(302);
        assertThat(responses(2651)).isEqualTo(1);
    }

    @Test
    void refusesWhatTheQuestionnaireDoesNotAsk() {
        SurveyLink link = years.publish(2652);
        String key = phone.key(link.token());
        String[][] wrong = {
            {"q99", "1", "ไม่อยู่ในแบบสอบถามนี้"},
            {"t99", "ถ้อยคำ", "ไม่อยู่ในแบบสอบถามนี้"},
            {"name", "สมชาย", "มีช่องที่ไม่อยู่ในแบบสอบถามนี้"},
            {"q12", "6", "ไม่อยู่ในตัวเลือก"},
            {"q31", "x", "ไม่อยู่ในตัวเลือก"},
            {"q33", "1", "ให้เขียนตอบ"},
            {"group", "77", "ไม่มีกลุ่มผู้ตอบนี้"},
            {"t33", "ก".repeat(2001), "เกิน 2,000 ตัวอักษร"},
        };
        for (String[] each : wrong) {
            List<String> fields = new ArrayList<>(List.of("key", key, "q11", "5", "q21", "1"));
            if (!each[0].equals("group")) {
                fields.addAll(List.of("group", "1"));
            }
            fields.addAll(List.of(each[0], each[1]));
            HttpResponse<String> page = phone.answer(link.token(), fields.toArray(String[]::new));
            assertThat(page.statusCode()).as(each[0]).isEqualTo(400);
            assertThat(page.body()).as(each[0]).contains(each[2]);
        }
        HttpResponse<String> twice =
                phone.answer(link.token(), "key", key, "group", "1", "q11", "5", "q11", "1", "q21", "1");
        assertThat(twice.body()).contains("เลือกได้คำตอบเดียว");
        assertThat(responses(2652)).isZero();
    }

    @Test
    void takesOnlyPagesThatTheOfficeHandedOutForThisLink() {
        SurveyLink link = years.publish(2653);
        SurveyLink other = surveys.links(2653).get(0);
        String foreign = other.token().equals(link.token()) ? "AAAA" : phone.key(other.token());

        for (String key : List.of("", "nonsense", "*/*", "A".repeat(43), foreign)) {
            HttpResponse<String> page = phone.answer(link.token(), "key", key, "group", "1", "q11", "5", "q21", "1");
            assertThat(page.statusCode()).as(key).isEqualTo(400);
            assertThat(page.body())
                    .contains("กดส่งอีกครั้ง")
                    .containsPattern("id=\"q11-5\" name=\"q11\"\\s+value=\"5\" checked");
            assertThat(Phone.keyOf(page)).isNotEqualTo(key);
        }
        assertThat(responses(2653)).isZero();
    }

    @Test
    void saysWhenItIsTooEarlyTooLateOrNothingAtAll() {
        surveys.prepare(2654);
        surveys.edit(2654, usual -> Samples.small());
        Instant now = Instant.now();
        surveys.publish(2654, now.plus(Duration.ofDays(2)), now.plus(Duration.ofDays(3)));
        SurveyLink early = years.officeLink(2654);
        assertThat(phone.open("/s/" + early.token()).body()).contains("ยังไม่เปิดรับคำตอบ");

        SurveyLink late = years.publish(2655);
        String key = phone.key(late.token());
        surveys.close(2655);
        assertThat(phone.open("/s/" + late.token()).statusCode()).isEqualTo(410);
        HttpResponse<String> tooLate = phone.answer(late.token(), "key", key, "group", "1", "q11", "5", "q21", "1");
        assertThat(tooLate.statusCode()).isEqualTo(410);
        assertThat(tooLate.body()).contains("ปิดรับคำตอบแล้ว");
        assertThat(responses(2655)).isZero();

        for (String token : List.of("AAAAAAAAAAAAAAAAAAAAAA", "x", early.token() + "A")) {
            assertThat(phone.open("/s/" + token).statusCode()).isEqualTo(404);
            assertThat(phone.open("/s/" + token).body()).contains("ไม่พบแบบสอบถามนี้");
        }
    }

    @Test
    void answersOnItsOwnPortOnlyAndNothingElseAnswersThere() {
        SurveyLink link = years.publish(2656);
        for (String path : List.of(
                "/",
                "/login",
                "/office/inbox",
                "/own/amnuay.css",
                "/actuator/health",
                "/camunda/app/tasklist/default/",
                "/camunda/api/engine/engine/default/task",
                "/s/..%2foffice/inbox",
                "/s/%2e%2e/login",
                "//s/" + link.token(),
                "/s/" + link.token() + ";a=b",
                "/s")) {
            assertThat(phone.open(path).statusCode()).as(path).isIn(400, 404);
        }
        assertThat(phone.open("/s/form.css").statusCode()).isEqualTo(200);
        assertThat(phone.open("/s/" + link.token()).statusCode()).isEqualTo(200);

        Phone inTheOffice = new Phone(officePort);
        assertThat(inTheOffice.open("/s/" + link.token()).statusCode()).isEqualTo(404);
        assertThat(inTheOffice.open("/s/form.css").statusCode()).isEqualTo(404);
        assertThat(inTheOffice.open("/login").statusCode()).isEqualTo(200);
    }

    @Test
    void remembersNothingOfThePhone() {
        SurveyLink link = years.publish(2657);

        HttpResponse<String> page = phone.open("/s/" + link.token());

        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "form-action 'self'", "frame-ancestors 'none'");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control")).contains("private, no-cache");
        assertThat(page.body())
                .contains("lang=\"th\"", "วัตถุประสงค์", "ระยะเวลาเก็บ", "เก็บไว้หนึ่งปี", "ติดต่อ", "สมัครใจ")
                .doesNotContain("<script", "jsessionid");
        assertThat(page.body().length()).isLessThan(20_000);
    }

    @Test
    void turnsAwayWhatNoRespondentSends() {
        SurveyLink link = years.publish(2658);
        String key = phone.key(link.token());

        HttpResponse<String> large = phone.post("/s/" + link.token(), "key=" + key + "&t33=" + "a".repeat(600 * 1024));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("คำตอบยาวเกินไป", "2,000 ตัวอักษร");

        URI address = URI.create("http://localhost:" + port.number() + "/s/" + link.token());
        assertThat(phone.send(HttpRequest.newBuilder(address)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(415);
        assertThat(phone.send(HttpRequest.newBuilder(address).DELETE()).statusCode())
                .isEqualTo(405);
        assertThat(phone.answer(link.token(), "key", key, "group", "1", "q11", "5", "q21", "1")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void refusesTenMegabytesBeforeTheyAreSent() throws Exception {
        SurveyLink link = years.publish(2662);
        try (var socket = new Socket("localhost", port.number())) {
            socket.setSoTimeout(5000);
            String head = "POST /s/" + link.token() + " HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 10485760\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            byte[] answer = socket.getInputStream().readNBytes(600);
            assertThat(new String(answer, StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 413")
                    .contains("คำตอบยาวเกินไป");
        }
    }

    @Test
    void leavesOthersAloneWhenOneLinkIsFlooded() throws Exception {
        SurveyLink flooded = years.publish(2659);
        SurveyLink quiet = years.publish(2660);
        URI address = URI.create("http://localhost:" + port.number() + "/s/" + flooded.token());
        List<Callable<Integer>> flood = IntStream.range(0, PublicLimits.MOST_PER_LINK * 3)
                .<Callable<Integer>>mapToObj(at -> () ->
                        phone.send(HttpRequest.newBuilder(address).DELETE()).statusCode())
                .toList();
        var hands = Executors.newFixedThreadPool(16);
        try {
            List<Integer> statuses = new ArrayList<>();
            var answers = hands.submit(() -> IntStream.range(0, 20)
                    .map(at -> phone.answer(
                                    quiet.token(),
                                    "key",
                                    phone.key(quiet.token()),
                                    "group",
                                    "1",
                                    "q11",
                                    "5",
                                    "q21",
                                    "1")
                            .statusCode())
                    .boxed()
                    .toList());
            for (var each : hands.invokeAll(flood)) {
                statuses.add(each.get());
            }
            assertThat(statuses).contains(405, 429).doesNotContain(500, 503);
            assertThat(answers.get()).hasSize(20).containsOnly(302);
        } finally {
            hands.shutdown();
        }
        assertThat(responses(2660)).isEqualTo(20);
    }

    @Test
    void losesAndDoublesNothingWhenManySendAtOnce() throws Exception {
        SurveyLink link = years.publish(2661);
        List<String> keys =
                IntStream.range(0, 40).mapToObj(at -> phone.key(link.token())).toList();
        // every page twice at the same time
        List<Callable<Integer>> sent = IntStream.range(0, 80)
                .<Callable<Integer>>mapToObj(at -> () -> phone.answer(
                                link.token(), "key", keys.get(at / 2), "group", "1", "q11", "4", "q12", "3", "q21", "1")
                        .statusCode())
                .toList();
        var hands = Executors.newFixedThreadPool(16);
        try {
            for (var each : hands.invokeAll(sent)) {
                assertThat(each.get()).isEqualTo(302);
            }
        } finally {
            hands.shutdown();
        }
        assertThat(responses(2661)).isEqualTo(40);
        assertThat(counts(2661)).containsExactly("11=4:40", "12=3:40", "21=1:40");
    }

    private long responses(int year) {
        return database.sql("select count(*) from survey_response where survey = ?")
                .param(surveys.of(year).id())
                .query(Long.class)
                .single();
    }

    private List<String> answers(int year) {
        return database.sql(
                        """
                        select question || '=' || value from survey_answer join survey_response on id = response
                         where survey = ? order by question, value""")
                .param(surveys.of(year).id())
                .query(String.class)
                .list();
    }

    private List<String> counts(int year) {
        return database.sql(
                        """
                        select question || '=' || value || ':' || answers from survey_count join survey_link on id = link
                         where survey = ? and question > 0 order by question, value""")
                .param(surveys.of(year).id())
                .query(String.class)
                .list();
    }
}
