package amnuay.procedure.esastandards;

import static amnuay.procedure.esastandards.EsaOffice.OTHER;
import static amnuay.procedure.esastandards.EsaOffice.OWNER;
import static amnuay.procedure.esastandards.EsaOffice.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amnuay.AmnuayTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The pages on which people follow the points of a year, and correct what was accepted. */
@AmnuayTest
class YearOverviewPagesTest {

    @Autowired
    AssessedYear years;

    @Autowired
    EsaOffice office;

    @Autowired
    SelfAssessments assessments;

    private MockMvc web;

    @BeforeEach
    void openTheOffice(@Autowired WebApplicationContext context) {
        office.furnish();
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void showsEveryPointWithItsStateAndFiltersByStandard() throws Exception {
        years.plant(2667, "1.1.1", OWNER, 3);
        years.plant(2667, "2.1.1", OTHER, 2);
        years.aim(2667, 4);
        years.assess(years.point(2667, "1.1.1"), 5);

        read("/office/esa-standards/2667")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("แสดง 2 จาก 2 ประเด็น")))
                .andExpect(content().string(containsString("รอตรวจผลประเมิน")))
                .andExpect(content().string(containsString("กำหนดเป้าหมายแล้ว")))
                .andExpect(content().string(containsString("นางสาวอรทัย มาตรฐานดี")));
        read("/office/esa-standards/2667?standard=2")
                .andExpect(content().string(containsString("แสดง 1 จาก 2 ประเด็น")))
                .andExpect(content().string(containsString("2.1.1 ประเด็นทดสอบที่ 2.1.1")))
                .andExpect(content().string(not(containsString("1.1.1 ประเด็นทดสอบที่ 1.1.1"))));
        read("/office/esa-standards/2667?state=SUBMITTED")
                .andExpect(content().string(containsString("แสดง 1 จาก 2 ประเด็น")))
                .andExpect(content().string(not(containsString("2.1.1 ประเด็นทดสอบที่ 2.1.1"))));
        read("/office/esa-standards/2699")
                .andExpect(content().string(containsString("ยังไม่มีประเด็นการพิจารณาของปีนี้")));
    }

    @Test
    void keepsEveryVersionOfACorrectedAssessmentWithItsReason() throws Exception {
        years.plant(2668, "1.1.1", OWNER, 3);
        years.aim(2668, 4);
        PointView point = years.point(2668, "1.1.1");
        years.assess(point, 5);
        String page = "/office/esa-standards/assessments/" + point.id();
        read(page)
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("แก้ไขผลประเมินที่รับรองแล้ว"))));
        correct(point, "4", "ตรวจพบหลักฐานไม่ครบ")
                .andExpect(flash().attribute("refused", containsString("รอตรวจผลประเมิน")));
        years.acceptAll(2668);

        read(page).andExpect(content().string(containsString("แก้ไขผลประเมินที่รับรองแล้ว")));
        correct(point, "4", "").andExpect(flash().attribute("refused", containsString("กรุณากรอกเหตุผลที่แก้ไข")));
        correct(point, "9", "ตรวจพบหลักฐานไม่ครบ")
                .andExpect(flash().attribute("refused", containsString("ระดับคุณภาพ 9")));
        assertThat(assessments.of(point.id()).versions()).hasSize(1);
        correct(point, "4", "ตรวจพบหลักฐานไม่ครบ").andExpect(flash().attributeExists("done"));

        read(page)
                .andExpect(content().string(containsString("ฉบับที่ 1: ระดับ 5 ดีเยี่ยม")))
                .andExpect(content().string(containsString("ฉบับที่ 2: ระดับ 4 ดีมาก")))
                .andExpect(content().string(containsString("ตรวจพบหลักฐานไม่ครบ")));
    }

    private ResultActions read(String path) throws Exception {
        return web.perform(get(path).with(user(STAFF).roles("staff", "group-staff")));
    }

    private ResultActions correct(PointView point, String level, String reason) throws Exception {
        return web.perform(post("/office/esa-standards/assessments/" + point.id() + "/correct")
                .param("level", level)
                .param("reason", reason)
                .param("result", "ดำเนินการครบ")
                .with(user(STAFF).roles("staff", "group-staff"))
                .with(csrf()));
    }
}
