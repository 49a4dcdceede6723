package amnuay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.document.PdfText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The director looks into a running year: its tab in Cockpit, the table of the manual, the trail, and the report as a file. */
@BrowserTest
class ComplianceInTheBrowserIT {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Test
    void showsTheDirectorWhatTheYearCanProve(@Autowired JdbcTemplate database) {
        String instance = database.queryForObject(
                "select process_instance_id from procedure_year where procedure = 'krs'", String.class);
        String key = database.queryForObject(
                "select business_key from procedure_year where procedure = 'krs'", String.class);
        Office office = browsers.office(port);
        PageCheck check = new PageCheck(office.browser(), logins(database));
        Walk walk = new Walk(office, "compliance");

        office.logIn("director");
        office.browser()
                .open("/camunda/app/cockpit/default/#/process-instance/" + instance + "/runtime?tab=amnuay-instance");
        office.browser().see(".amnuay-instance", "ประวัติการดำเนินงาน");
        office.browser().see(".amnuay-instance .amn-standing", "ผ่านเกณฑ์");
        office.browser().see(".amnuay-instance .amn-evidence", "ส่งโดย");
        assertThat(check.barriers(".amnuay-instance")).isEmpty();
        walk.look("tab");
        office.browser().script("document.querySelector('.amn-trail-head').scrollIntoView()");
        walk.look("trail-in-tab");

        office.browser().open("/office/compliance/" + key.replace('-', '/'));
        office.browser().see("#step-01", "รับฟังการชี้แจงกรอบการประเมินส่วนราชการ");
        assertThat(check.latin()).isEmpty();
        assertThat(check.barriers(null)).isEmpty();
        walk.onPhoneToo("report");
        byte[] pdf = office.browser().download(() -> office.browser().click("main a", "รายงาน PDF"));
        assertThat(PdfText.words(pdf)).contains("รายงานผลการปฏิบัติงานตามมาตรฐาน", "ได้รับทราบกรอบการประเมินผล");
        office.browser().click("main a", "ประวัติ");
        office.browser().see("main", "ใหม่สุดอยู่บน");
        assertThat(check.barriers(null)).isEmpty();
        walk.look("trail");

        office.logIn("group-director");
        office.browser().open("/office/published");
        assertThat(check.barriers(null)).isEmpty();
        walk.onPhoneToo("published");
    }

    private static Set<String> logins(JdbcTemplate database) {
        Set<String> names = new HashSet<>();
        for (String sql : List.of("select id from person", "select code from unit")) {
            database.queryForList(sql, String.class).forEach(id -> names.addAll(List.of(id.split("[^A-Za-z]"))));
        }
        return names;
    }
}
