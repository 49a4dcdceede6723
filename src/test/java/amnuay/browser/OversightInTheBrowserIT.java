package amnuay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.platform.TestTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The director looks at the demo office three weeks later: the teams of step ๓ are late, and a first round has scores. */
@BrowserTest
class OversightInTheBrowserIT {

    private static final String LATE = "[aria-label='งานที่ล่าช้า'] tbody tr";
    private static final String TASK = "(ตัวชี้วัด 2.1)";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Autowired
    TestTime time;

    Browser browser;
    Office office;
    PageCheck check;

    @BeforeEach
    void letThreeWeeksPass() {
        time.set("2026-12-14T09:00");
        score();
        office = browsers.office(port);
        browser = office.browser();
        Set<String> names = new HashSet<>();
        database.sql("select id from person union select code from unit")
                .query(String.class)
                .list()
                .forEach(id -> names.addAll(Arrays.asList(id.split("[^A-Za-z]"))));
        check = new PageCheck(browser, names);
    }

    private void score() {
        database.sql(
                        """
                        insert into krs_round (id, fiscal_year, name, opens, closes, warning_days, opened_at)
                        values (gen_random_uuid(), 2570, 'รอบที่ ๑', '2026-11-01', '2026-12-31', 7, now())
                        on conflict do nothing""")
                .update();
        database.sql(
                        """
                        update krs_indicator set scale = '{"levels":[{"points":1,"threshold":60},{"points":5,"threshold":80}],
                               "direction":"MORE_IS_BETTER","interpolates":true,"pointsBelow":0}' where fiscal_year = 2570""")
                .update();
        database.sql(
                        """
                        insert into krs_result (id, round, indicator, state, value, score)
                        select gen_random_uuid(), r.id, i.id, (array['ENTERED', 'RETURNED', 'SUBMITTED', 'NOT_REPORTED'])[i.sort % 4 + 1],
                               72, case i.sort % 4 when 0 then 5 when 1 then 3.4 when 2 then 1.25 end
                        from krs_round r join krs_indicator i on i.fiscal_year = r.fiscal_year where r.fiscal_year = 2570
                        on conflict do nothing""")
                .update();
    }

    @Test
    void landsOnThePageAndLeavesItForTheTask() {
        enterAs("director");
        browser.see(".amnuay-dashboard h1", "ภาพรวมปีงบประมาณ ๒๕๗๐");
        browser.see(".amd-step-late");
        assertThat(browser.all(LATE + " button")).hasSize(lateInTheTables()).hasSizeGreaterThan(5);
        look("oversight-desktop");
        browser.guidePicture("oversight");
        browser.pictureOfAll("oversight-desktop-whole", 1400);

        browser.resize(820, 1180);
        browser.see(".amd-step-late");
        look("oversight-tablet");
        browser.pictureOfAll("oversight-tablet-whole", 820);
        assertThat(browser.script("const page = document.querySelector('.amnuay-dashboard');"
                        + "return page.scrollWidth <= page.clientWidth + 1"))
                .as("nothing is wider than a tablet")
                .isEqualTo(true);
        browser.resize(1400, 900);

        new Keyboard(browser).tabTo(".amnuay-dashboard .amd-step-late").enter();
        browser.until(
                "a page of the task or the instance",
                () -> browser.path().contains("/process-instance/")
                        || browser.path().contains("task="));
    }

    @Test
    void passesALateTaskOnAndChoosesAnotherYear() {
        enterAs("director");
        browser.until("the late task's button", () -> {
            WebElement row = browser.see(LATE, TASK);
            assertThat(row.getText()).contains("วันทำการ");
            row.findElement(By.cssSelector("button")).click();
            return true;
        });
        browser.type(browser.see(".amnuay-hand-over textarea"), "ผู้รับผิดชอบเดิมไปช่วยราชการที่เขตอื่น");
        browser.script("const list = document.querySelector('.amnuay-hand-over select');"
                + "list.value = [...list.options].find((each) => each.text.includes('มาลี')).value;");
        look("oversight-hand-over");
        browser.click(".amnuay-hand-over button", "มอบงาน");
        browser.see(".amnuay-hand-over", "มอบงานให้ นางมาลี การเงินดี แล้ว");
        browser.click(".amnuay-hand-over button", "ปิด");
        browser.until("the task with its new owner", () -> browser.all(LATE).stream()
                .anyMatch(each -> Browser.says(each, TASK) && Browser.says(each, "มาลี การเงินดี")));

        browser.script(
                "const year = document.querySelector('.amd-head select');"
                        + "year.append(new Option('2599', '2599')); year.value = '2599'; year.dispatchEvent(new Event('change'));");
        browser.see(".amnuay-dashboard h1", "ภาพรวมปีงบประมาณ ๒๕๙๙");
        browser.see(".amd-notice", "ยังไม่มีเรื่องใดเปิดในปีงบประมาณ ๒๕๙๙");
        browser.click(".amd-part button", "ดูปี 2570");
        browser.see(".amnuay-dashboard h1", "ภาพรวมปีงบประมาณ ๒๕๗๐");
    }

    private void enterAs(String person) {
        browser.open("/login");
        browser.type(browser.see("#username"), person);
        browser.type(browser.see("#password"), Office.PASSWORD);
        browser.click("#login button[type=submit]");
        browser.see(".amnuay-dashboard .amd-part");
        assertThat(browser.path()).startsWith("/camunda/app/cockpit/");
    }

    private int lateInTheTables() {
        return database.sql(
                        """
                        select count(*) from act_ru_task t join procedure_year y on y.process_instance_id = t.proc_inst_id_
                        where t.due_date_ < timestamp '2026-12-14'""")
                .query(Integer.class)
                .single();
    }

    private void look(String name) {
        browser.picture(name);
        assertThat(check.latin()).isEmpty();
        assertThat(check.barriers(".amnuay-dashboard")).isEqualTo(List.of());
    }
}
