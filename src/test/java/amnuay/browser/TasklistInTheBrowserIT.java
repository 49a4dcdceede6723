package amnuay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What goes wrong on a working day, and what people see then. */
@BrowserTest
class TasklistInTheBrowserIT {

    private static final String KRS = "การประเมินส่วนราชการ (KRS)";
    private static final String YEAR = "ปีงบประมาณ (พ.ศ.)";
    private static final String FRAMEWORK = "๑. รับฟังการชี้แจง";
    private static final String REFERENCE = "เลขที่หนังสือของ สพฐ.";
    private static final String LETTER_DATE = "หนังสือลงวันที่";
    private static final String NAME_TEAM = "๓. กำหนดผู้กำกับดูแล และผู้จัดเก็บข้อมูล";
    private static final String SUPERVISOR = "ผู้กำกับดูแลตัวชี้วัด";
    private static final String KEEPER = "ชื่อผู้จัดเก็บข้อมูล";
    private static final String ACTIVITY = "กิจกรรมที่รับผิดชอบ";

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
    void logsOutFromTasklistForGood() {
        Tasklist tasklist = office.logIn("keeper");
        office.browser().script("localStorage.setItem('camunda-form:somebody', 'half filled')");
        tasklist.logOut();
        office.seeLoginPage("ออกจากระบบเรียบร้อยแล้ว");
        assertThat(office.browser().script("return localStorage.getItem('camunda-form:somebody')"))
                .as("the next person on this PC finds no draft")
                .isNull();
        office.browser().open("/camunda/app/tasklist/default/");
        office.browser().see("#login");
    }

    @Test
    void logsOutFromCockpitForGood() {
        office.logIn("director");
        office.browser().open("/camunda/app/cockpit/default/");
        office.browser().see(".account > a", "ศักดิ์สิทธิ์ กตัญญูกุล");
        office.browser().picture("tasklist-cockpit");
        office.browser().click(".account > a");
        office.browser().click("li.logout a");
        office.seeLoginPage("ออกจากระบบเรียบร้อยแล้ว");
        office.browser().open("/camunda/app/tasklist/default/");
        office.browser().see("#login");
    }

    @Test
    void opensTheTaskOfADeepLinkAfterTheLogin() {
        String link = linkOf(office.logIn("lamai"), "ตัวชี้วัด 1.3");
        Office another = browsers.office(port);
        another.browser().open(link);
        Tasklist tasklist = another.enter("lamai");
        assertThat(tasklist.shownTask(NAME_TEAM).text()).contains("ตัวชี้วัด 1.3");
        assertThat(another.browser().see(".task-card .due-date", "ครบกำหนด").getText())
                .matches("(?s)\\s*ครบกำหนด \\d{1,2} \\S+ 25\\d\\d \\((เหลือ|เกินกำหนด).+วันทำการ\\)\\s*");
        assertThat(tasklist.order()).containsExactly("วันครบกำหนด", "ชื่องาน");

        tasklist.find("เลขที่ ๑๒๔/๒๕๖๙", "ตัวชี้วัด 1.3");
        assertThat(tasklist.shownTask(NAME_TEAM).text()).contains("ตัวชี้วัด 1.3");
        another.browser().open("/office/search?q=124/2569");
        another.browser().picture("tasklist-search");
        assertThat(another.browser().see("main").getText())
                .contains("เรื่องเดียวกับบันทึกข้อความ เลขที่ 124", "บันทึกข้อความ ขอเชิญประชุม");
    }

    @Test
    void keepsAHalfFilledFormWithItsRowsWhenTheSessionExpires() {
        TaskForm form = fillTwoRows(office.logIn("unit-head").open(NAME_TEAM, "ตัวชี้วัด 2.2"));
        office.browser().loseSession();
        office.browser().click(".task-details .form-actions button", "ส่งงาน");
        office.browser().click(".amnuay-login-again a", "ไปหน้าเข้าสู่ระบบ");
        office.seeLoginPage("ระบบจะพากลับไปยังงานเดิม");
        office.browser().picture("tasklist-expired");

        TaskForm again = office.enter("unit-head").shownTask(NAME_TEAM);
        assertThat(again.text()).contains("ตัวชี้วัด 2.2");
        assertTwoRows(again);
        again.complete();
    }

    @Test
    void keepsAHalfFilledFormWithItsRowsWhileTheEvidenceIsLookedAt() {
        TaskForm form = fillTwoRows(office.logIn("unit-head").open(NAME_TEAM, "ตัวชี้วัด 3.2"));
        assertTwoRows(form.evidence().sees("มาตรฐานของขั้นตอนนี้").back());
        form.addRow()
                .choose(3, KEEPER, "วิภา สื่อสารไว")
                .type(3, ACTIVITY, "เผยแพร่")
                .removeLastRow();
        form.type(2, ACTIVITY, "สรุปรายงานรายเดือน").complete();
    }

    @Test
    void offersOnlyWhatPeopleStartAndRefusesAYearThatIsOpenAlready() {
        Tasklist tasklist = office.logIn("group-staff");
        assertThat(tasklist.proceduresToStart())
                .contains(KRS)
                .doesNotContain("แจ้งเตือนกำหนดส่งงาน", "เปิดปีงบประมาณใหม่");
        office.tasklist().startForm(KRS).type(YEAR, "2582").start();
        assertThat(office.tasklist().startForm(KRS).type(YEAR, "2582").startRefusal())
                .contains("ปีงบประมาณ ๒๕๘๒ ไว้แล้ว เปิดซ้ำไม่ได้");
        office.browser().picture("tasklist-second-start");
    }

    @Test
    void understandsABuddhistDateAndRefusesTextInItsPlace() {
        TaskForm form = startYear("2583").type(REFERENCE, "ศธ ๐๔๐๑๐/ว ๑").type(LETTER_DATE, "เมื่อวานนี้");
        assertThat(form.refusal()).contains("เมื่อวานนี้").doesNotContain("Exception", "ENGINE");
        office.browser().picture("tasklist-text-in-date");
        assertThat(form.value(LETTER_DATE)).isEqualTo("เมื่อวานนี้");

        form.type(LETTER_DATE, "1/11/2569");
        assertThat(form.refusal()).doesNotContain("วันที่").contains("ยังส่งงานไม่ได้", "ยังไม่ได้แนบ");
    }

    @Test
    void saysInThaiWhyAFileIsNotAccepted() {
        EvidenceTab tab = startYear("2584").evidence();
        assertThat(tab.refusalOf("กรอบการประเมิน", file("แบบฟอร์ม.xlsm", "504b0304")))
                .contains("แบบฟอร์ม.xlsm", "มีมาโคร");
        assertThat(tab.refusalOf("กรอบการประเมิน", file("ว่าง.pdf", ""))).contains("ว่าง.pdf", "ว่างเปล่า");
        assertThat(tab.refusalOf("กรอบการประเมิน", file("โปรแกรม.pdf", "4d5a90000300000004000000ffff0000")))
                .contains("ไม่ใช่ไฟล์ชนิด .pdf จริง");
        assertThat(tab.text()).contains("ยังขาด 2 รายการ");
        office.browser().picture("tasklist-refused-files");
    }

    @Test
    void tellsTheSecondOfTwoPeopleThatTheTaskIsGone() {
        TaskForm first = fill(office.logIn("orathai").open(NAME_TEAM, "ตัวชี้วัด 2.1"));
        office.browser().inAnotherTab(() -> {
            office.tasklist().open(NAME_TEAM, "ตัวชี้วัด 2.1");
            office.browser().click(".assignee button.unclaim");
            office.browser().see("button.claim");
        });
        Office colleague = browsers.office(port);
        fill(colleague.logIn("malee").open(NAME_TEAM, "ตัวชี้วัด 2.1")).complete();

        assertThat(first.refusal()).contains("มีผู้ส่งไปก่อนแล้ว").doesNotContain("Exception", "ENGINE");
        office.browser().picture("tasklist-too-late");
        office.browser().click(".assignee button.unclaim");
        office.browser().see(".notifications .alert-danger", "เสร็จแล้ว: นางมาลี การเงินดี ส่งงานแล้ว เมื่อ");
        office.browser().picture("tasklist-gone");
        assertThat(office.browser().see(".notifications .alert-danger").getText())
                .contains("คืนงานให้กลุ่มไม่สำเร็จ", "กรุณาเลือกงานอื่นจากรายการ")
                .doesNotContain("task is null");
    }

    @Test
    void completesATaskByKeyboardAlone() {
        Keyboard keyboard = new Keyboard(office.browser());
        office.browser().open("/login");
        office.browser().guidePicture("login");
        keyboard.tabTo("#username")
                .type("wanchai")
                .tabTo("#password")
                .type(Office.PASSWORD)
                .enter();
        office.browser().see("ol.tasks-list > li.task", "ตัวชี้วัด 3.1");

        keyboard.tabTo("ol.tasks-list li.task h4 a").enter();
        office.browser().see(".task-card button.claim");
        keyboard.tabTo("button.claim").enter();
        office.browser().see(".task-card button.unclaim");
        office.browser().see(".fjs-form input:not([disabled])");
        keyboard.tabTo(".fjs-form input").choose("วันชัย");
        keyboard.tab().tabTo(".fjs-form input").choose("วันชัย");
        keyboard.tab().tabTo(".fjs-form input").type("รวบรวมข้อมูลการพัฒนา");
        office.browser().picture("keyboard-form");
        keyboard.tabTo(".form-actions button.btn-primary").enter();
        office.browser().gone(".task-details .fjs-form");
        assertThat(office.browser().isShown(".notifications .alert-danger")).isFalse();
    }

    @Test
    void handsATaskOverToAColleague() {
        office.logIn("panya").open(NAME_TEAM, "ตัวชี้วัด 1.2");
        office.browser().click(".amnuay-hand-over-link");
        office.browser()
                .type(
                        office.browser().see(".amnuay-hand-over textarea"),
                        "ไปราชการ ให้ศึกษานิเทศก์อีกท่านดำเนินการแทน");
        office.browser()
                .script("const list = document.querySelector('.amnuay-hand-over select');"
                        + "list.value = [...list.options].find((each) => each.text.includes('ดวงใจ')).value;");
        office.browser().guidePicture("hand-over");
        office.browser().click(".amnuay-hand-over button", "มอบงาน");
        office.browser().see(".amnuay-hand-over", "มอบงานให้ นางสาวดวงใจ อ่านคล่อง แล้ว");
        office.browser().click(".amnuay-hand-over button", "ปิด");
        office.browser().until("the task is away", () -> office.browser().all("ol.tasks-list > li.task").stream()
                .noneMatch(task -> Browser.says(task, "ตัวชี้วัด 1.2")));

        TaskForm task = office.logIn("duangjai").open(NAME_TEAM, "ตัวชี้วัด 1.2");
        task.evidence().sees("มอบงานต่อให้ นางสาวดวงใจ อ่านคล่อง").sees("ไปราชการ ให้ศึกษานิเทศก์อีกท่าน");
        assertThat(office.inbox()).contains("มอบงานต่อถึงท่าน");
        office.browser().guidePicture("inbox");
    }

    @Test
    void saysThatAScriptIsMissingAndKeepsTheRestWorking() {
        office.logIn("natee");
        office.browser().refuse("*/scripts/amnuay-evidence.js*");
        Tasklist tasklist = office.tasklist();
        office.browser().see(".amnuay-not-loaded", "บางส่วนของหน้านี้โหลดไม่สำเร็จ");
        tasklist.open(NAME_TEAM, "ตัวชี้วัด 1.4");
        office.browser().picture("script-missing");
        assertThat(office.browser().isShown("a.amnuay-inbox")).isTrue();
        office.browser().see(".amn-card-due", "วันทำการ");
    }

    private TaskForm startYear(String year) {
        office.logIn("group-staff").startForm(KRS).type(YEAR, year).start();
        return office.tasklist().open(FRAMEWORK, "ปีงบประมาณ: " + year);
    }

    private String linkOf(Tasklist tasklist, String task) {
        tasklist.open(NAME_TEAM, task);
        String id = office.browser().until("the task's id in the address", () -> {
            var found = Pattern.compile("task=([0-9a-f-]{36})")
                    .matcher(office.browser().path());
            return found.find() ? found.group(1) : null;
        });
        return "/camunda/app/tasklist/default/#/?task=" + id;
    }

    private static TaskForm fill(TaskForm form) {
        return form.choose(SUPERVISOR, "มาลี การเงินดี")
                .choose(1, KEEPER, "อรทัย บัญชีชัด")
                .type(1, ACTIVITY, "รายงานการเบิกจ่าย");
    }

    private static TaskForm fillTwoRows(TaskForm form) {
        return form.choose(SUPERVISOR, "ประเสริฐ วางแผนเลิศ")
                .choose(1, KEEPER, "รัตนา เก็บข้อมูล")
                .type(1, ACTIVITY, "รวบรวมแผน")
                .addRow()
                .choose(2, KEEPER, "กิตติ งบดี")
                .type(2, ACTIVITY, "สรุปรายงาน");
    }

    private static void assertTwoRows(TaskForm form) {
        assertThat(form.rows()).isEqualTo(2);
        assertThat(form.value(SUPERVISOR)).contains("ประเสริฐ วางแผนเลิศ");
        assertThat(form.value(1, KEEPER)).contains("รัตนา เก็บข้อมูล");
        assertThat(form.value(1, ACTIVITY)).isEqualTo("รวบรวมแผน");
        assertThat(form.value(2, KEEPER)).contains("กิตติ งบดี");
        assertThat(form.value(2, ACTIVITY)).isEqualTo("สรุปรายงาน");
    }

    private Path file(String name, String bytes) {
        return Papers.write(folder, name, HexFormat.of().parseHex(bytes));
    }
}
