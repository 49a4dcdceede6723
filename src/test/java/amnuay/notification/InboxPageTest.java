package amnuay.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amnuay.AmnuayTest;
import amnuay.LoggedIn;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@AmnuayTest
class InboxPageTest {

    private final String person = "inbox-" + UUID.randomUUID();

    @Autowired
    private LoggedIn loggedIn;

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Notices notices;

    @Autowired
    private Inbox inbox;

    private MockMvc web;

    @BeforeEach
    void openTheWeb() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void showsMessagesWithTheirCountAndEscapesThem() throws Exception {
        tell("k1", "คำสั่ง <script>alert(1)</script>", "/camunda/app/tasklist/default/#/?task=7");

        String page = web.perform(get("/office/inbox").with(me()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(page)
                .contains("<title>กล่องข้อความ – อำนวย</title>")
                .contains("ยังไม่ได้อ่าน 1 ข้อความ จากทั้งหมด 1 ข้อความ")
                .contains("ส่งกลับแก้ไข: คำสั่ง &lt;script&gt;")
                .contains("/office/inbox/" + message())
                .doesNotContain("<script>alert", "การส่งอีเมล");
    }

    @Test
    void makesTheTasksOfADigestClickableAndNothingFromElsewhere() throws Exception {
        transaction.executeWithoutResult(work -> {
            send("d1", "งาน “ก” & ข", "http://localhost:8080/camunda/app/tasklist/default/#/?task=7");
            send("d2", "งานนอก", "http://localhost:8080.evil.example/x");
        });

        String page = web.perform(get("/office/inbox").with(me()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(page)
                .contains("<a href=\"/camunda/app/tasklist/default/#/?task=7\">งาน “ก” &amp; ข</a>")
                .contains("เหลือ 3 วันทำการ · กำหนด 5 เม.ย. 2570")
                .doesNotContain("href=\"http://localhost:8080.evil.example")
                .contains("&quot;งานนอก&quot; (http://localhost:8080.evil.example/x)");
    }

    private void send(String key, String task, String address) {
        Map<String, Object> values =
                Map.of("task", task, "address", address, "left", "เหลือ 3 วันทำการ", "due", "5 เม.ย. 2570");
        notices.send(new Notice(key, person, null, "สมใจ", "deadline-single", values, null));
    }

    @Test
    void opensTheTaskOfAMessageAndCountsItAsRead() throws Exception {
        tell("k1", "คำสั่ง", "/camunda/app/tasklist/default/#/?task=7");

        web.perform(get("/office/inbox/" + message()).with(me()))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/camunda/app/tasklist/default/#/?task=7"));
        web.perform(get("/office/api/me").with(me()))
                .andExpect(jsonPath("$.id").value(person))
                .andExpect(jsonPath("$.unread").value(0));
    }

    @Test
    void marksAllAsReadAtOnce() throws Exception {
        tell("k1", "คำสั่ง", null);
        tell("k2", "บันทึกข้อความ", null);
        web.perform(get("/office/api/me").with(me()))
                .andExpect(jsonPath("$.unread").value(2));

        web.perform(post("/office/inbox/read").with(me()).with(csrf())).andExpect(status().isSeeOther());

        web.perform(get("/office/api/me").with(me()))
                .andExpect(jsonPath("$.unread").value(0));
    }

    @Test
    void keepsTheMessagesOfOthersShut() throws Exception {
        tell("k1", "คำสั่ง", null);

        String page = web.perform(get("/office/inbox/" + message()).with(loggedIn.as("somebody-else", "staff")))
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(page).contains("ไม่พบข้อความนี้ในกล่องข้อความของท่าน").doesNotContain("Exception");
        assertThat(notices.unread(person)).isEqualTo(1);
    }

    @Test
    void showsTheListOfMailsToAdministratorsOnly() throws Exception {
        tell("k1", "คำสั่ง", null);
        // the newest of all, whatever other tests have left
        database.sql("update outbox_mail set created_at = '2190-01-01' where recipient = :person")
                .param("person", person)
                .update();

        web.perform(get("/office/notices").with(me())).andExpect(status().isForbidden());
        web.perform(get("/office/notices").param("state", "NO_SERVER").with(admin()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(person + "@example.org")));
    }

    @Test
    void putsAMailBackIntoTheQueue() throws Exception {
        tell("k1", "คำสั่ง", null);
        UUID mail = database.sql(
                        "update outbox_mail set state = 'DEAD', attempts = 10 where recipient = :person returning id")
                .param("person", person)
                .query(UUID.class)
                .single();

        web.perform(post("/office/notices/" + mail + "/again")
                        .param("state", "DEAD")
                        .with(admin())
                        .with(csrf()))
                .andExpect(redirectedUrl("/office/notices?state=DEAD"));

        assertThat(database.sql("select state || attempts from outbox_mail where id = :id")
                        .param("id", mail)
                        .query(String.class)
                        .single())
                .isEqualTo("WAITING0");
    }

    private RequestPostProcessor me() {
        return loggedIn.as(person, "staff");
    }

    private RequestPostProcessor admin() {
        return loggedIn.as("notices-admin", "camunda-admin");
    }

    private UUID message() {
        return inbox.of(person, 1, 0).get(0).id();
    }

    private void tell(String key, String subject, String link) {
        transaction.executeWithoutResult(work -> notices.send(new Notice(
                key,
                person,
                person + "@example.org",
                "นางสาวสมใจ ใจดี",
                "approval-returned",
                Map.of("subject", subject, "by", "นายดี มีสุข", "remark", "แก้วันที่"),
                link)));
    }
}
