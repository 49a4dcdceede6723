package amnuay.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amnuay.AmnuayTest;
import amnuay.LoggedIn;
import amnuay.deadline.ScheduleSource;
import amnuay.deadline.ScheduledDate;
import amnuay.deadline.YearSchedule;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The fiscal year 2659 (October 2115 to September 2116) belongs to this test and is never opened. */
@AmnuayTest
class SchedulePagesTest {

    private static final String KEY = "krs-2659";
    private static final String PAGE = "/office/schedule/krs/2659";
    private static final String STEP = "Step01_ReceiveFramework";

    @Autowired
    YearSchedule schedule;

    @Autowired
    JdbcClient database;

    @Autowired
    LoggedIn loggedIn;

    private MockMvc web;

    @BeforeEach
    void openTheOffice(@Autowired WebApplicationContext context) {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void clear() {
        database.sql("delete from schedule_row where business_key = :key")
                .param("key", KEY)
                .update();
        database.sql("delete from schedule_revision where business_key = :key")
                .param("key", KEY)
                .update();
    }

    @Test
    void showsAYearBeforeItBeginsAndLetsItsGroupSetADate() throws Exception {
        web.perform(get(PAGE).with(loggedIn.as("sched.staff", "staff")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("ปฏิทินการประเมินส่วนราชการ (KRS) ปีงบประมาณ ๒๖๕๙"),
                                containsString("รับฟังการชี้แจงกรอบการประเมินส่วนราชการ"),
                                containsString("ภายใน 5 วันทำการหลังเริ่มขั้นตอน"),
                                not(containsString("กำหนดวัน")))));
        assertThat(schedule.of(KEY)).isEmpty();

        web.perform(clerk(get(PAGE + "/edit").param("element", STEP)))
                .andExpect(content().string(containsString("ขณะนี้: ภายใน 5 วันทำการ")));
        web.perform(save("", "๑๕ มกราคม ๒๕๕๙", "")).andExpect(status().isBadRequest());
        web.perform(save("", "๑๕ มกราคม ๒๖๕๙", "")).andExpect(redirectedUrl(PAGE));

        assertThat(schedule.find(KEY, STEP))
                .get()
                .extracting(ScheduledDate::date, ScheduledDate::source, ScheduledDate::reason)
                .containsExactly(LocalDate.of(2116, 1, 15), ScheduleSource.OBEC_LETTER, "ศธ ๐๔๐๑๐/ว ๑");
        web.perform(clerk(get(PAGE)))
                .andExpect(content()
                        .string(allOf(
                                containsString("พุธ 15 ม.ค. 2659"),
                                containsString("ศธ ๐๔๐๑๐/ว ๑"),
                                containsString("ประวัติการเปลี่ยนแปลง"),
                                containsString("element=" + STEP))));
    }

    @Test
    void asksBeforeItTakesADayOff() throws Exception {
        // 18 January 2116 is a Saturday
        web.perform(save("", "18/1/2659", ""))
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("วันที่ 18 ม.ค. 2659 เป็นวันหยุด (วันหยุดสุดสัปดาห์)"),
                                containsString("value=\"20/01/2659\""),
                                containsString("value=\"2116-01-18\""))));
        assertThat(schedule.dateOf(KEY, STEP)).isEmpty();

        web.perform(save("", "18/1/2659", "2116-01-18")).andExpect(redirectedUrl(PAGE));
        assertThat(schedule.dateOf(KEY, STEP)).contains(LocalDate.of(2116, 1, 18));
        web.perform(clerk(get(PAGE))).andExpect(content().string(containsString("ตรงกับวันหยุด")));

        web.perform(form("2116-01-18", "18/1/2659", "").param("proposal", "20/01/2659"))
                .andExpect(redirectedUrl(PAGE));
        assertThat(schedule.dateOf(KEY, STEP)).contains(LocalDate.of(2116, 1, 20));
    }

    @Test
    void refusesAnotherFiscalYearAndAnOvertakenChange() throws Exception {
        web.perform(save("", "1/10/2659", ""))
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("วันที่ 1 ต.ค. 2659 ไม่อยู่ในปีงบประมาณ 2659"),
                                containsString("value=\"1/10/2659\""))));
        web.perform(save("", "15/1/2659", "")).andExpect(redirectedUrl(PAGE));
        web.perform(save("", "16/1/2659", ""))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("ขณะนี้คือ 15 ม.ค. 2659")));
        web.perform(get("/office/schedule/nothing/2659").with(loggedIn.as("sched.staff", "staff")))
                .andExpect(status().isNotFound());

        assertThat(schedule.dateOf(KEY, STEP)).contains(LocalDate.of(2116, 1, 15));
    }

    private RequestBuilder save(String former, String day, String accepted) {
        return form(former, day, accepted);
    }

    private MockHttpServletRequestBuilder form(String former, String day, String accepted) {
        return clerk(post(PAGE + "/save")
                .param("element", STEP)
                .param("former", former)
                .param("day", day)
                .param("source", "OBEC_LETTER")
                .param("reason", "ศธ ๐๔๐๑๐/ว ๑")
                .param("accepted", accepted));
    }

    private MockHttpServletRequestBuilder clerk(MockHttpServletRequestBuilder request) {
        return request.with(loggedIn.as("sched.clerk", "staff", "group-staff")).with(csrf());
    }
}
