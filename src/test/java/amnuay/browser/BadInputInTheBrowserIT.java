package amnuay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is out of date, not there or far too long: people read in Thai what happened, and nothing they typed is lost. */
@BrowserTest
class BadInputInTheBrowserIT {

    private static final String KRS = "การประเมินส่วนราชการ (KRS)";
    private static final String YEAR = "ปีงบประมาณ (พ.ศ.)";
    private static final String NAME_TEAM = "๓. กำหนดผู้กำกับดูแล และผู้จัดเก็บข้อมูล";
    private static final String ACTIVITY = "กิจกรรมที่รับผิดชอบ";
    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final String UNIT_OF_300 = "กลุ่มงาน".repeat(37) + "ยาว!";

    /** As over a slow network: the page stays while the answer is awaited. */
    private static final String PRESS_TWICE_AND_ONCE_MORE_AFTER_COMING_BACK =
            """
            const done = arguments[0];
            let sent = 0;
            addEventListener('submit', (event) => {
              if (!event.defaultPrevented) sent++;
              event.preventDefault();
            });
            const press = () => document.querySelector('main button[type=submit]').click();
            const asked = () => fetch('/office/api/me').then(() => fetch('/office/api/csrf')).then((answer) => answer.text());
            (async () => {
              press();
              while (!sent) await asked();
              press();
              await asked();
              const once = sent;
              dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
              press();
              while (sent === once) await asked();
              done([once, sent]);
            })();
            """;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    Office office;

    @BeforeEach
    void sitDown() {
        office = browsers.office(port);
    }

    @Test
    void asksForThePasswordInPlaceAndSendsTheFileThen() {
        office.logIn("group-staff").startForm(KRS).type(YEAR, "2586").start();
        EvidenceTab tab =
                office.tasklist().open("๑. รับฟังการชี้แจง", "ปีงบประมาณ: 2586").evidence();
        office.browser().loseSession();
        choose("กรอบการประเมิน", Papers.write(folder, "กรอบ.pdf", PDF));
        office.browser().see(".amnuay-login-again", "หมดเวลาการใช้งาน");
        office.browser().picture("bad-login-again");
        office.browser().type(office.browser().see(".amnuay-login-again input"), Office.PASSWORD);
        office.browser().click(".amnuay-login-again button", "เข้าสู่ระบบ");
        office.browser().gone(".amnuay-login-again");
        tab.sees("กรอบ.pdf");
        office.browser().see(".amn-piece .amn-files", "กรอบ.pdf");

        office.browser().inAnotherTab(() -> {
            office.tasklist().logOut();
            office.seeLoginPage("ออกจากระบบเรียบร้อยแล้ว");
        });
        office.seeLoginPage("ออกจากระบบเรียบร้อยแล้ว");
        office.browser().back();
        office.browser().see("#login");
        isNotThrownOutByAnOldLogoutPageAndGivesWayToAColleague();
    }

    private void isNotThrownOutByAnOldLogoutPageAndGivesWayToAColleague() {
        office.browser().open("/login");
        Tasklist tasklist = office.enter("group-staff");
        String mine = tasklist.account();
        office.browser().script("localStorage.setItem('camunda-form:mine', 'half filled')");
        office.browser().inAnotherTab(() -> {
            office.browser().open("/login?logout");
            office.browser().until("no logout", () -> office.browser().path().equals("/login"));
            assertThat(office.browser().isShown(".alert-success")).isFalse();
        });
        assertThat(office.browser().script("return localStorage.getItem('camunda-form:mine')"))
                .isEqualTo("half filled");
        assertThat(tasklist.account()).isEqualTo(mine);

        office.browser().loseSession();
        office.browser().inAnotherTab(() -> {
            office.browser().open("/login");
            office.enter("natee");
        });
        office.browser().script("dispatchEvent(new Event('focus'))");
        office.browser().see(".account > a", "นที");
        assertThat(office.browser().script("return localStorage.getItem('camunda-form:mine')"))
                .isNull();
    }

    @Test
    void saysWhatBecameOfATaskThatIsNotThere() {
        TaskForm first = fill(office.logIn("orathai").open(NAME_TEAM, "ตัวชี้วัด 2.1"));
        String finished = shownTask();
        office.browser().inAnotherTab(() -> fill(office.tasklist().open(NAME_TEAM, "ตัวชี้วัด 2.1"))
                .complete());
        assertThat(first.value(1, ACTIVITY)).isEqualTo("รายงานการเบิกจ่าย");

        openTask(finished);
        office.browser().see(".amnuay-absent", "เสร็จแล้ว: นางสาวอรทัย บัญชีชัด ส่งงานแล้ว เมื่อ");
        office.browser().picture("bad-finished-task");
        assertThat(office.browser().isShown(".notifications .alert")).isFalse();

        office.logIn("natee");
        for (String link : new String[] {finished, "1'--"}) {
            openTask(link);
            office.browser().see(".amnuay-absent", "ไม่พบงานนี้ในงานของท่าน");
        }
        new Tasklist(office.browser()).open(NAME_TEAM, "ตัวชี้วัด 1.4");
        office.browser().gone(".amnuay-absent");
    }

    @Test
    void keepsWhatWasTypedInAPageOfTheOfficeUntilThePersonIsBack() {
        office.logIn("admin");
        office.browser().open("/office/units/edit");
        typeUnit("long-name", UNIT_OF_300);
        assertThat(office.browser().answer(PRESS_TWICE_AND_ONCE_MORE_AFTER_COMING_BACK))
                .as("sent by two presses while the answer is awaited, and by one more after coming back")
                .isEqualTo(List.of(1L, 2L));
        office.browser().open("/office/units/edit");
        typeUnit("long-name", UNIT_OF_300);
        office.browser().loseSession();
        office.browser().click("main button[type=submit]");
        office.browser().see(".not-sent", "ข้อมูลที่กรอกและไฟล์ที่เลือกยังอยู่ในหน้านี้");
        office.browser().picture("bad-not-sent");
        office.browser().inAnotherTab(() -> {
            office.browser().open("/login?expired");
            office.enter("admin");
        });
        office.browser().click("main button[type=submit]");
        office.browser().see(".alert-success", UNIT_OF_300);
        office.browser().picture("bad-long-name");
        office.browser().pictureOnPhone("bad-long-name-phone");
        assertThat(office.browser().script("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);

        office.browser().refuse("*/own/*.js*");
        office.browser().open("/office/units/edit");
        typeUnit("no-scripts", "กลุ่มที่บันทึกโดยไม่มีสคริปต์");
        office.browser().click("main button[type=submit]");
        office.browser().see(".alert-success", "กลุ่มที่บันทึกโดยไม่มีสคริปต์");

        office.browser().open("/office/units/edit");
        typeUnit("too-late", "กลุ่มที่ส่งช้าไป");
        office.browser().loseSession();
        office.browser().refuse("*/none/*");
        office.browser().click("main button[type=submit]");
        office.browser().see("main", "ข้อมูลที่กรอกไว้ยังอยู่ในหน้านี้");
        office.browser().picture("bad-too-late");
        assertThat(office.browser().all("main input[value='กลุ่มที่ส่งช้าไป']")).hasSize(1);
        office.browser().inAnotherTab(() -> {
            office.browser().open("/login");
            office.enter("natee");
        });
        office.browser().click("main button[type=submit]", "ส่งข้อมูลอีกครั้ง");
        office.browser().see(".not-sent", "กรุณาให้ admin เข้าสู่ระบบในแท็บใหม่ แล้วกดปุ่มเดิมอีกครั้ง");
        office.browser().picture("bad-typed-by-another");
    }

    private void typeUnit(String code, String name) {
        office.browser().type(office.browser().see("#code"), code);
        office.browser().type(office.browser().see("#name"), name);
    }

    private void openTask(String id) {
        office.browser().open("/login");
        office.browser().open(TASKLIST + "#/?task=" + id);
    }

    private String shownTask() {
        return office.browser().until("the task's id in the address", () -> {
            var found = Pattern.compile("task=([0-9a-f-]{36})")
                    .matcher(office.browser().path());
            return found.find() ? found.group(1) : null;
        });
    }

    private void choose(String evidence, Path file) {
        office.browser()
                .see(".amnuay-evidence .amn-piece", evidence)
                .findElement(org.openqa.selenium.By.cssSelector("input[type=file]"))
                .sendKeys(file.toAbsolutePath().toString());
    }

    private static TaskForm fill(TaskForm form) {
        return form.choose("ผู้กำกับดูแลตัวชี้วัด", "มาลี การเงินดี")
                .choose(1, "ชื่อผู้จัดเก็บข้อมูล", "อรทัย บัญชีชัด")
                .type(1, ACTIVITY, "รายงานการเบิกจ่าย");
    }
}
