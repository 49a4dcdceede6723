package amnuay.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amnuay.AmnuayTest;
import amnuay.organization.OrganizationSetup;
import amnuay.organization.PersonEntry;
import amnuay.organization.Role;
import amnuay.organization.spreadsheet.Xlsx;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The calendar years 2590 to 2592 belong to this test. */
@AmnuayTest
class HolidayPagesTest {

    private static final String PAGE = "/office/holidays/2590";
    private static final String IMPORT = PAGE + "/import";

    @Autowired
    HolidayTable table;

    @Autowired
    OfficeCalendar calendar;

    @Autowired
    OrganizationSetup setup;

    @Autowired
    JdbcClient database;

    private MockMvc web;

    @BeforeEach
    void openTheOffice(@Autowired WebApplicationContext context) {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        setup.person(new PersonEntry("h.staff", "นาย", "ปรีชา", "ปฏิทิน", "", null, Set.of(), null, null));
        setup.person(
                new PersonEntry("h.clerk", "นาง", "ปราณี", "ปฏิทิน", "", null, Set.of(Role.GROUP_STAFF), null, null));
        clear();
    }

    @AfterEach
    void clear() {
        database.sql("delete from holiday where day >= '2047-01-01'").update();
        database.sql("delete from holiday_year where year >= 2047").update();
    }

    @Test
    void showsTheYearToEverybodyAndChangesToItsKeepersOnly() throws Exception {
        web.perform(get("/office/holidays/2570").with(user("h.staff").roles("staff")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ปฏิทินวันหยุดปี 2570 ยังไม่ได้ยืนยัน")))
                .andExpect(content().string(containsString("13 เม.ย. 2570")))
                .andExpect(content().string(containsString("ชดเชยวันพ่อแห่งชาติ")))
                .andExpect(content().string(not(containsString("/office/holidays/2570/edit"))));
        web.perform(get("/office/holidays/2570").with(user("h.clerk").roles("staff", "group-staff")))
                .andExpect(content().string(containsString("/office/holidays/2570/edit?day=2027-04-13")));
        for (String path : new String[] {"/save", "/remove", "/propose", "/confirm", "/withdraw", "/import"}) {
            web.perform(post(PAGE + path)
                            .param("day", "1/1/2590")
                            .with(user("h.staff").roles("staff"))
                            .with(csrf()))
                    .andExpect(status().isForbidden());
        }
    }

    @Test
    void addsMovesAndRemovesADayOff() throws Exception {
        web.perform(save("", "๑๑ สิงหาคม ๒๕๙๐", "วันหยุดพิเศษ", "SPECIAL")) // a Sunday
                .andExpect(redirectedUrl(PAGE));
        web.perform(form(get(PAGE + "/edit").param("day", "2047-08-11")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"11/08/2590\"")));
        web.perform(form(get(PAGE + "/edit"))).andExpect(status().isOk());
        web.perform(save("2047-08-11", "13/8/2590", "วันหยุดพิเศษ", "SPECIAL"))
                .andExpect(redirectedUrl(PAGE))
                .andExpect(flash().attribute("done", containsString("13 ส.ค. 2590")));

        assertThat(table.of(2590)).extracting(HolidayEntry::day).containsExactly(LocalDate.of(2047, 8, 13));
        assertThat(calendar.workingDays().isWorkingDay(LocalDate.of(2047, 8, 13)))
                .isFalse();

        web.perform(form(post(PAGE + "/remove").param("day", "2047-08-13"))).andExpect(redirectedUrl(PAGE));
        assertThat(table.of(2590)).isEmpty();
        web.perform(form(post(PAGE + "/remove").param("day", "2047-08-13")))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("อาจมีผู้ลบหรือย้ายไปก่อน")));
    }

    @Test
    void refusesWhatCannotBeADayOffAndKeepsWhatWasTyped() throws Exception {
        web.perform(save("", "1/1/2590", "วันขึ้นปีใหม่", "YEARLY")).andExpect(redirectedUrl(PAGE));

        web.perform(save("", "01/01/2590", "ซ้ำ", "SPECIAL"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("เป็นวันหยุดอยู่แล้ว คือ “วันขึ้นปีใหม่”")))
                .andExpect(content().string(containsString("value=\"ซ้ำ\"")));
        web.perform(save("", "30/2/2590", "ไม่มีจริง", "SPECIAL"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("ไม่มีวันนี้ในปฏิทิน")));
        web.perform(save("", "2/1/2591", "ปีหน้า", "SPECIAL"))
                .andExpect(content().string(containsString("ไม่อยู่ในปี 2590")));
        web.perform(save("", "2/1/2590", " ", "SPECIAL"))
                .andExpect(content().string(containsString("ยังไม่ได้กรอกชื่อวันหยุด")));
        web.perform(save("", "1/5/2590", "วันแรงงานแห่งชาติ", "YEARLY"))
                .andExpect(content().string(containsString("เป็นวันทำการของส่วนราชการ")));

        assertThat(table.of(2590)).hasSize(1);
    }

    @Test
    void proposesAYearAndConfirmsIt() throws Exception {
        web.perform(form(post(PAGE + "/confirm")))
                .andExpect(flash().attribute("refused", containsString("ยังไม่มีวันหยุด")));
        web.perform(form(post(PAGE + "/propose")))
                .andExpect(flash().attribute("done", containsString("เติมวันหยุดตามกฎแล้ว 19 วัน")));
        web.perform(form(post(PAGE + "/propose"))).andExpect(flash().attribute("done", containsString("มีครบแล้ว")));

        web.perform(form(post(PAGE + "/confirm"))).andExpect(redirectedUrl(PAGE));
        assertThat(calendar.confirmed(2047)).isTrue();
        web.perform(form(get(PAGE)))
                .andExpect(content().string(containsString("ยืนยันแล้ว")))
                .andExpect(content().string(not(containsString("ยังไม่ได้ยืนยัน"))));
        web.perform(form(post(PAGE + "/propose")))
                .andExpect(flash().attribute("refused", containsString("ยืนยันแล้ว")));

        web.perform(form(post(PAGE + "/withdraw"))).andExpect(redirectedUrl(PAGE));
        assertThat(calendar.confirmed(2047)).isFalse();
    }

    @Test
    void takesTheYearInFromAFileWhoseDatesAreTypedInManyWays() throws Exception {
        web.perform(save("", "5/3/2590", "วันที่ไม่มีในไฟล์", "SPECIAL")).andExpect(redirectedUrl(PAGE));
        web.perform(save("", "1/1/2590", "วันขึ้นปีใหม่", "YEARLY")).andExpect(redirectedUrl(PAGE));
        byte[] file = Xlsx.withHeadings("วันที่", "ชื่อวันหยุด", "ชนิด")
                .row("2590-01-01", "วันขึ้นปีใหม่", "ประจำปี")
                .row("๑๖ เม.ย. ๒๕๙๐", "ชดเชยวันสงกรานต์", "ชดเชย")
                .bytes();

        String dryRun = upload(file);
        String page = page(dryRun);
        assertThat(page).contains("เพิ่มใหม่ 1", "เหมือนเดิม 1", "นำออก 1", "16/04/2590");
        web.perform(form(post(dryRun).param("seen", seen(page)))).andExpect(redirectedUrl(PAGE));

        assertThat(table.of(2590))
                .extracting(holiday -> holiday.day() + " " + holiday.kind())
                .containsExactly("2047-01-01 YEARLY", "2047-04-16 SUBSTITUTE");
    }

    @Test
    void refusesAFileWithDoubleImpossibleOrForeignDatesAsAWhole() throws Exception {
        byte[] file = Xlsx.withHeadings("วันที่", "ชื่อวันหยุด", "ชนิด")
                .row("13/4/2590", "วันสงกรานต์", "ประจำปี")
                .row("2590-04-13", "วันสงกรานต์อีกครั้ง", "ประจำปี")
                .row("31/4/2590", "ไม่มีวันนี้", "ประจำปี")
                .row("1/1/2591", "ปีอื่น", "ประจำปี")
                .row("2/1/2590", "ชนิดผิด", "หยุดเอง")
                .bytes();

        String page = page(upload(file));

        assertThat(page)
                .contains(
                        "ซ้ำกับแถวที่ 3",
                        "ซ้ำกับแถวที่ 2",
                        "ไม่มีวันนี้ในปฏิทิน",
                        "ไม่อยู่ในปี 2590",
                        "แต่พบ “หยุดเอง”")
                .doesNotContain("ยืนยันการนำเข้า");
        assertThat(table.of(2590)).isEmpty();
    }

    @Test
    void givesOutWhatItTakesIn() throws Exception {
        web.perform(form(get("/office/holidays/2570/import/current")))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
        web.perform(form(get(IMPORT + "/template"))).andExpect(status().isOk());
        web.perform(form(get("/office/holidays/2026")))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("ปี พ.ศ.")));
    }

    private RequestBuilder save(String former, String day, String name, String kind) {
        return form(post(PAGE + "/save")
                .param("former", former)
                .param("day", day)
                .param("name", name)
                .param("kind", kind)
                .param("note", ""));
    }

    private static MockHttpServletRequestBuilder form(MockHttpServletRequestBuilder request) {
        return request.with(user("h.clerk").roles("staff", "group-staff")).with(csrf());
    }

    private String upload(byte[] content) throws Exception {
        MockMultipartHttpServletRequestBuilder request = multipart(IMPORT)
                .file(new MockMultipartFile("file", "วันหยุด.xlsx", "application/octet-stream", content));
        return web.perform(request.with(user("h.clerk").roles("staff", "group-staff"))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private String page(String path) throws Exception {
        return web.perform(form(get(path)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static String seen(String page) {
        Matcher hidden = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"").matcher(page);
        assertThat(hidden.find()).isTrue();
        return hidden.group(1);
    }
}
