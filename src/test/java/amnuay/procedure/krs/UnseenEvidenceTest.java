package amnuay.procedure.krs;

import static amnuay.procedure.krs.KrsOffice.CLERK;
import static amnuay.procedure.krs.KrsOffice.GROUP_DIRECTOR;
import static amnuay.procedure.krs.KrsOffice.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import amnuay.AmnuayTest;
import amnuay.LoggedIn;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Nobody confirms a file or accepts a reason that came after they opened the page, and no colleague's reason is lost. */
@AmnuayTest
class UnseenEvidenceTest extends KrsStory {

    private static final String STEP = "Step01_ReceiveFramework";
    private static final String LATE_LETTER = "ยังไม่ได้รับหนังสือจาก สพฐ. รอแจ้งอีกครั้ง";
    private static final String BY_PHONE = "สพฐ. แจ้งทางโทรศัพท์ว่าจะส่งหนังสือสัปดาห์หน้า";

    @Autowired
    LoggedIn loggedIn;

    @Autowired
    ObjectMapper json;

    @Autowired
    TransactionTemplate transaction;

    private MockMvc web;
    private ProcessInstance year;
    private String criterion;

    @BeforeEach
    void openABrowser(@Autowired WebApplicationContext context) {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void endTheYear() {
        end(year);
    }

    @Test
    void confirmsOnlyTheFilesThatThePageHasShown() {
        openTheYear(2622);
        indicators(2622, "60", "40");
        attach(STAFF, 2622, STEP, "upload:framework");
        List<String> one = filesShown();
        attach(STAFF, 2622, STEP, "upload:framework");

        refused(
                send(GROUP_DIRECTOR, "/confirm", Map.of("files", one)),
                "กรุณาเปิดดูไฟล์ที่แสดงอยู่ก่อน แล้วกดยืนยันอีกครั้ง");
        refused(send(GROUP_DIRECTOR, "/confirm", Map.of()), "กรุณาเปิดดูไฟล์ที่แสดงอยู่ก่อน แล้วกดยืนยันอีกครั้ง");
        assertThat(shown().path("state").asText()).isEqualTo("PROVEN");

        List<String> both = filesShown();
        assertThat(both).hasSize(2);
        assertThat(send(GROUP_DIRECTOR, "/confirm", Map.of("files", both)).getStatus())
                .isEqualTo(200);
        assertThat(shown().path("state").asText()).isEqualTo("MET");
    }

    @Test
    void acceptsOnlyTheReasonThatThePageHasShown() {
        openTheYear(2623);
        assertThat(send(STAFF, "/reason", Map.of("text", LATE_LETTER)).getStatus())
                .isEqualTo(200);
        refused(send(CLERK, "/reason", Map.of("text", BY_PHONE)), "มีผู้ให้เหตุผลของมาตรฐานข้อนี้แล้ว");
        assertThat(shown().path("reason").path("text").asText()).isEqualTo(LATE_LETTER);
        assertThat(send(CLERK, "/reason", Map.of("text", BY_PHONE, "shown", LATE_LETTER))
                        .getStatus())
                .isEqualTo(200);

        refused(
                send(GROUP_DIRECTOR, "/accept-reason", Map.of("text", LATE_LETTER)),
                "เหตุผลถูกเขียนใหม่หลังจากที่ท่านเปิดหน้านี้");
        assertThat(shown().path("state").asText()).isEqualTo("REASON_PROPOSED");
        assertThat(send(GROUP_DIRECTOR, "/accept-reason", Map.of("text", BY_PHONE))
                        .getStatus())
                .isEqualTo(200);
        assertThat(shown().path("state").asText()).isEqualTo("MET_WITH_REASON");
    }

    @Test
    void anAcceptanceDoesNotPutBackTheReasonThatIsBeingReplaced() throws Exception {
        openTheYear(2624);
        send(STAFF, "/reason", Map.of("text", LATE_LETTER));

        CompletableFuture<MockHttpServletResponse> accepting = transaction.execute(replacing -> {
            send(CLERK, "/reason", Map.of("text", BY_PHONE, "shown", LATE_LETTER));
            CompletableFuture<MockHttpServletResponse> waiting = CompletableFuture.supplyAsync(
                    () -> send(GROUP_DIRECTOR, "/accept-reason", Map.of("text", LATE_LETTER)));
            await().until(this::somebodyWaits);
            return waiting;
        });

        refused(accepting.get(), "เหตุผลถูกเขียนใหม่หลังจากที่ท่านเปิดหน้านี้");
        assertThat(shown().path("reason").path("text").asText()).isEqualTo(BY_PHONE);
        assertThat(shown().path("state").asText()).isEqualTo("REASON_PROPOSED");
    }

    private void openTheYear(int fiscalYear) {
        year = open(fiscalYear);
        criterion = "/office/api/tasks/" + task(STAFF, fiscalYear, STEP).getId() + "/criteria/1";
    }

    private boolean somebodyWaits() {
        return database.sql("select exists (select from pg_stat_activity"
                        + " where wait_event_type = 'Lock' and query like '%criterion_mark%')")
                .query(Boolean.class)
                .single();
    }

    private void refused(MockHttpServletResponse answer, String sentence) {
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(read(answer).path("message").asText()).contains(sentence);
    }

    private List<String> filesShown() {
        return shown().path("evidence").findValues("id").stream()
                .map(JsonNode::asText)
                .toList();
    }

    private JsonNode shown() {
        String step = criterion.replace("/criteria/1", "/step");
        return read(perform(GROUP_DIRECTOR, get(step))).path("criteria").path(0);
    }

    private JsonNode read(MockHttpServletResponse answer) {
        try {
            return json.readTree(answer.getContentAsByteArray());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private MockHttpServletResponse send(String person, String what, Map<String, Object> body) {
        return perform(
                person,
                post(criterion + what)
                        .contentType(APPLICATION_JSON)
                        .content(json.valueToTree(body).toString())
                        .with(csrf()));
    }

    private MockHttpServletResponse perform(String person, MockHttpServletRequestBuilder request) {
        return as(person, () -> {
            try {
                return web.perform(request.with(loggedIn.as(person)))
                        .andReturn()
                        .getResponse();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
