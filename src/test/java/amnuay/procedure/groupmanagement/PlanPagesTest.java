package amnuay.procedure.groupmanagement;

import static amnuay.procedure.groupmanagement.GroupOffice.CLERK;
import static amnuay.procedure.groupmanagement.GroupOffice.DRIVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amnuay.AmnuayTest;
import amnuay.LoggedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The page of the group's plan; the fiscal years 2658 and 2659 belong to this test and are never opened. */
@AmnuayTest
class PlanPagesTest {

    private static final String PAGE = "/office/group-management/2659/plan";

    @Autowired
    GroupOffice office;

    @Autowired
    GroupPlan plan;

    @Autowired
    JdbcClient database;

    @Autowired
    LoggedIn loggedIn;

    private MockMvc web;

    @BeforeEach
    void openTheOffice(@Autowired WebApplicationContext context) {
        office.furnish();
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void clear() {
        database.sql("delete from group_plan_item where fiscal_year in (2658, 2659)")
                .update();
    }

    @Test
    void letsTheGroupEnterChangeAndRemoveItems() throws Exception {
        web.perform(clerk(get(PAGE)))
                .andExpect(content()
                        .string(allOf(
                                containsString("ยังไม่มีงานในแผนของปีนี้"),
                                containsString(
                                        "บุคลากรในกลุ่มที่ยังไม่มีงานในแผน: นายโฮม ทดสอบกลุ่ม, นายไฮเทค ทดสอบกลุ่ม"),
                                containsString("งานสวัสดิการสวัสดิภาพครูและบุคลากรทางการศึกษา"),
                                containsString("ต.ค. 2658"))));
        web.perform(save("", "ดูแลรถราชการ", DRIVER, "2115-10", "2116-09")).andExpect(redirectedUrl(PAGE));
        String id = plan.of(2659).get(0).id().toString();
        web.perform(clerk(get(PAGE).param("edit", id)))
                .andExpect(content().string(allOf(containsString("แก้ไขงาน"), containsString("value=\"" + id + "\""))));
        web.perform(save(id, "ดูแลและซ่อมรถราชการ", DRIVER, "2115-11", "2116-01"))
                .andExpect(redirectedUrl(PAGE));
        web.perform(get(PAGE).with(loggedIn.as("gmt.reader", "staff")))
                .andExpect(content()
                        .string(allOf(
                                containsString("ดูแลและซ่อมรถราชการ"),
                                containsString("พ.ย. 2658 – ม.ค. 2659"),
                                not(containsString("เพิ่มงาน")))));
        web.perform(clerk(post(PAGE + "/" + id + "/remove"))).andExpect(redirectedUrl(PAGE));
        assertThat(plan.of(2659)).isEmpty();
    }

    @Test
    void saysWhyAnItemCannotBeAndKeepsWhatWasTyped() throws Exception {
        web.perform(save("", "ดูแลรถราชการ", DRIVER, "2116-10", "2116-10"))
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("เดือนเริ่มต้นไม่อยู่ในปีงบประมาณ ๒๖๕๙"),
                                containsString("value=\"ดูแลรถราชการ\""))));
        web.perform(save("", "ดูแลรถราชการ", "", "2115-10", "2115-10"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("งานนี้ยังไม่มีผู้รับผิดชอบ")));
        web.perform(save("", "ดูแลรถราชการ", DRIVER, "ตุลาคม", "2115-10"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("อ่านเดือน “ตุลาคม” ไม่ได้")));
        assertThat(plan.of(2659)).isEmpty();
    }

    @Test
    void bringsTheWholePlanOfLastYearWithoutThoseWhoHaveLeft() throws Exception {
        web.perform(clerk(post("/office/group-management/2658/plan"), "", "ดูแลรถราชการ", DRIVER, "2114-10", "2115-09"))
                .andExpect(redirectedUrl("/office/group-management/2658/plan"));
        office.leaves(DRIVER);
        web.perform(clerk(post(PAGE + "/carry-over").param("from", "everything")))
                .andExpect(flash().attribute("done", containsString("นำงานมาไว้ในแผน 1 รายการ")));
        web.perform(clerk(post(PAGE + "/carry-over").param("from", "everything")))
                .andExpect(flash().attribute("done", containsString("ไม่มีงานใหม่")));
        web.perform(clerk(get(PAGE)))
                .andExpect(content()
                        .string(allOf(
                                containsString("ยังไม่มีผู้รับผิดชอบ"),
                                containsString("จากแผนปี 2658"),
                                containsString("ต.ค. 2658 – ก.ย. 2659"))));
        web.perform(clerk(post("/office/group-management/2657/plan/carry-over").param("from", "unfinished")))
                .andExpect(flash().attribute("refused", containsString("ไม่มีงานที่ยังไม่เสร็จของปี 2656")));
    }

    private MockHttpServletRequestBuilder save(String id, String title, String owner, String first, String last) {
        return clerk(post(PAGE), id, title, owner, first, last);
    }

    private MockHttpServletRequestBuilder clerk(
            MockHttpServletRequestBuilder request, String id, String title, String owner, String first, String last) {
        return clerk(request.param("id", id)
                .param("area", "VEHICLES")
                .param("title", title)
                .param("owner", owner)
                .param("first", first)
                .param("last", last)
                .param("expected", "รถพร้อมใช้"));
    }

    private MockHttpServletRequestBuilder clerk(MockHttpServletRequestBuilder request) {
        return request.with(loggedIn.as(CLERK, "group-staff")).with(csrf());
    }
}
