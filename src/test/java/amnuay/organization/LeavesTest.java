package amnuay.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amnuay.AmnuayTest;
import amnuay.platform.TestTime;
import amnuay.thai.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@AmnuayTest
class LeavesTest {

    @Autowired
    Leaves leaves;

    @Autowired
    OrganizationSetup setup;

    @Autowired
    JdbcClient database;

    @Autowired
    TestTime time;

    private MockMvc web;

    @BeforeEach
    void furnish(@Autowired WebApplicationContext context) {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        for (String id : new String[] {"lv.a", "lv.b", "lv.c"}) {
            setup.person(new PersonEntry(id, "นาย", id.substring(3), "การลา", "", null, Set.of(), null, null));
        }
        setup.person(
                new PersonEntry("lv.gd", "นาง", "หัวหน้า", "การลา", "", null, Set.of(Role.GROUP_DIRECTOR), null, null));
        time.set("2027-04-19T08:00");
    }

    @AfterEach
    void clear() {
        database.sql("delete from leave_period").update();
        time.giveBack();
    }

    @Test
    void knowsWhoDoesWhoseWork() {
        enter("lv.a", "lv.b", "2027-04-19", "2027-04-21");

        assertThat(substitutesOn("2027-04-18")).isEmpty();
        assertThat(substitutesOn("2027-04-19")).containsExactly(Map.entry("lv.a", "lv.b"));
        assertThat(substitutesOn("2027-04-21")).containsExactly(Map.entry("lv.a", "lv.b"));
        assertThat(substitutesOn("2027-04-22")).isEmpty();
    }

    @Test
    void handsOnToTheSubstituteOfASubstituteWhoIsAwayToo() {
        enter("lv.a", "lv.b", "2027-04-19", "2027-04-23");
        enter("lv.b", "lv.c", "2027-04-21", "2027-04-22");

        assertThat(substitutesOn("2027-04-20")).containsOnly(Map.entry("lv.a", "lv.b"));
        assertThat(substitutesOn("2027-04-21")).containsOnly(Map.entry("lv.a", "lv.c"), Map.entry("lv.b", "lv.c"));
        assertThat(substitutesOn("2027-04-23")).containsOnly(Map.entry("lv.a", "lv.b"));
    }

    @Test
    void neverGoesRoundInCircles() {
        enter("lv.a", "lv.b", "2027-04-19", "2027-04-23");
        enter("lv.b", "lv.c", "2027-04-21", "2027-04-22");

        assertThatThrownBy(() -> enter("lv.c", "lv.a", "2027-04-22", "2027-04-22"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("วนกลับมาที่ผู้ลาเอง");
        enter("lv.c", "lv.a", "2027-04-24", "2027-04-24");

        database.sql("update leave_period set last_day = '2027-04-24', first_day = '2027-04-24'")
                .update();
        assertThat(substitutesOn("2027-04-24")).isEmpty();
    }

    @Test
    void refusesOverlappingDaysAndStrangers() {
        enter("lv.a", "lv.b", "2027-04-19", "2027-04-21");

        assertThatThrownBy(() -> enter("lv.a", "lv.c", "2027-04-21", "2027-04-25"))
                .hasMessageContaining("มีรายการลาในช่วงนี้อยู่แล้ว คือ 19 เม.ย. 2570 ถึง 21 เม.ย. 2570");
        assertThatThrownBy(() -> enter("lv.b", "nobody", "2027-05-21", "2027-05-25"))
                .hasMessageContaining("ไม่พบบุคลากรรหัสผู้ใช้ “nobody”");
        assertThatThrownBy(() -> enter("lv.b", "lv.b", "2027-05-21", "2027-05-25"))
                .hasMessageContaining("แทนตนเองไม่ได้");
        assertThatThrownBy(() -> enter("lv.b", "lv.c", "2027-05-25", "2027-05-21"))
                .hasMessageContaining("อยู่ก่อนวันแรก");
        enter("lv.a", "lv.c", "2027-04-22", "2027-04-22");
    }

    @Test
    void letsEverybodyEnterTheirOwnLeaveAndKeepersAll() throws Exception {
        web.perform(leave("lv.a", "19/4/2570", "", "lv.b", "")).andExpect(redirectedUrl("/office/leave"));
        web.perform(leave("lv.a", "26/4/2570", "27/4/2570", "lv.b", "lv.c").param("reason", "ธุระ"))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("เฉพาะของตนเอง")))
                .andExpect(content().string(containsString("value=\"26/4/2570\"")));
        web.perform(leave("lv.gd", "26/4/2570", "27/4/2570", "lv.b", "lv.c").param("reason", "ป่วย"))
                .andExpect(redirectedUrl("/office/leave"));

        web.perform(as("lv.a", get("/office/leave")))
                .andExpect(content().string(containsString("ลาวันนี้")))
                .andExpect(content().string(containsString("26 เม.ย. 2570 – 27 เม.ย. 2570")))
                .andExpect(content().string(not(containsString("ป่วย"))));
        web.perform(as("lv.gd", get("/office/leave"))).andExpect(content().string(containsString("ป่วย")));
    }

    @Test
    void letsOnlyThemWithdrawIt() throws Exception {
        enter("lv.a", "lv.b", "2027-04-19", "2027-04-21");
        UUID id = leaves.notEndedBefore(LocalDate.of(2027, 4, 19)).get(0).id();

        web.perform(as("lv.b", post("/office/leave/" + id + "/withdraw"))).andExpect(status().isForbidden());
        web.perform(as("lv.a", post("/office/leave/" + id + "/withdraw"))).andExpect(redirectedUrl("/office/leave"));
        web.perform(as("lv.a", post("/office/leave/" + id + "/withdraw"))).andExpect(status().isNotFound());
        assertThat(substitutesOn("2027-04-19")).isEmpty();
    }

    @Test
    void explainsWhatIsWrongWithTheDays() throws Exception {
        web.perform(leave("lv.a", "31/4/2570", "", "lv.b", ""))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("ไม่มีวันนี้ในปฏิทิน")));
        web.perform(leave("lv.a", "1/4/2570", "2/4/2570", "lv.b", ""))
                .andExpect(content().string(containsString("ช่วงที่ลาผ่านไปแล้ว")));
        web.perform(leave("lv.a", "20/4/2570", "20/4/2670", "lv.b", ""))
                .andExpect(content().string(containsString("เกิน 1 ปีไม่ได้")));
        web.perform(leave("lv.a", "20/4/2570", "", "", ""))
                .andExpect(content().string(containsString("ยังไม่ได้เลือกผู้ปฏิบัติงานแทน")));
    }

    private MockHttpServletRequestBuilder leave(
            String login, String first, String last, String substitute, String person) {
        return as(
                login,
                post("/office/leave")
                        .param("person", person)
                        .param("firstDay", first)
                        .param("lastDay", last)
                        .param("substitute", substitute));
    }

    private static MockHttpServletRequestBuilder as(String login, MockHttpServletRequestBuilder request) {
        String role = login.equals("lv.gd") ? "group-director" : "staff";
        return request.with(user(login).roles("staff", role)).with(csrf());
    }

    private void enter(String person, String substitute, String first, String last) {
        leaves.enter(new LeaveEntry(person, substitute, LocalDate.parse(first), LocalDate.parse(last), ""), person);
    }

    /** Those of this test. */
    private Map<String, String> substitutesOn(String day) {
        return leaves.substitutesOn(LocalDate.parse(day));
    }
}
