package amnuay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every page as people meet it: in Thai, without barriers for those who do not see or use no mouse. */
@BrowserTest
class EveryPageInTheBrowserIT {

    private static final String NAME_TEAM = "๓. กำหนดผู้กำกับดูแล และผู้จัดเก็บข้อมูล";
    private static final String NOT_PAGES =
            ".*(/export|/template|/files/|/print|/api/|\\.xlsx|\\.zip|/current|/again).*";
    private static final int MOST_PAGES = 45;
    private static final Map<String, String> GUIDE_PAGES =
            Map.of("/office/schedule", "schedule", "/office/documents", "documents");

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    Office office;
    PageCheck check;

    private final List<String> found = new ArrayList<>();

    @BeforeEach
    void sitDown(@Autowired JdbcTemplate database) {
        office = browsers.office(port);
        Set<String> names = new HashSet<>();
        for (String sql : List.of("select id from person", "select code from unit")) {
            database.queryForList(sql, String.class).forEach(id -> names.addAll(Arrays.asList(id.split("[^A-Za-z]"))));
        }
        check = new PageCheck(office.browser(), names);
    }

    @Test
    void seesWhatIsWrongWithAPage() {
        office.browser().open("/login");
        office.browser()
                .script("document.body.insertAdjacentHTML('beforeend', '<p>Please wait</p><button>&nbsp;</button>')");
        assertThat(check.latin()).containsExactly("Please wait");
        assertThat(check.barriers(null)).hasSize(1).first().asString().contains("button-name");
    }

    @Test
    void speaksThaiAndHasNoBarrierOnAnyPageOfTheOffice() {
        office.logIn("admin");
        office.browser().open("/office/inbox");
        Deque<String> open = new ArrayDeque<>(links("a"));
        Set<String> kinds = new HashSet<>();
        while (!open.isEmpty() && kinds.size() < MOST_PAGES) {
            String page = open.remove();
            if (page.matches(NOT_PAGES) || !kinds.add(kind(page))) {
                continue;
            }
            office.browser().open(page);
            if (office.browser().path().startsWith("/office")) {
                look(page, null);
                if (GUIDE_PAGES.containsKey(page)) {
                    office.browser().guidePicture(GUIDE_PAGES.get(page));
                }
                open.addAll(links("main a"));
            }
        }
        assertThat(kinds).hasSizeGreaterThan(30);
        assertThat(found).isEmpty();
    }

    @Test
    void speaksThaiInTasklistAndHasNoBarrierInOurTabs() {
        Tasklist tasklist = office.logIn("natee");
        office.browser().see(".amn-card-due", "วันทำการ");
        look("tasklist", null);
        office.browser().guidePicture("tasklist");
        tasklist.open(NAME_TEAM, "ตัวชี้วัด 1.4");
        look("form", ".task-details");
        office.browser().guidePicture("form");
        for (String tab : List.of("ประวัติ", "แผนผัง", "คำอธิบาย")) {
            office.browser().click(".task-details .nav-tabs a", tab);
            office.browser().see(".task-details .nav-tabs li.active", tab);
            look(tab, ".amnuay-hand-over-link");
        }
        office.browser().click(".task-details .nav-tabs a", "มาตรฐานและหลักฐาน");
        office.browser().see(".amnuay-evidence .amn-step");
        look("evidence", ".amnuay-evidence");
        office.browser().guidePicture("evidence");
        office.browser().click(".amnuay-hand-over-link");
        office.browser().see(".amnuay-hand-over select");
        look("hand over", ".amnuay-hand-over");
        office.browser().click(".amnuay-hand-over button", "ยกเลิก");
        office.browser().gone(".amnuay-hand-over");
        office.browser().click(".account > a");
        look("account", "[cam-widget-header]");
        assertThat(found).isEmpty();
    }

    @Test
    void speaksThaiInCockpitWelcomeAndAdmin() {
        office.logIn("director");
        for (String page : List.of("welcome", "cockpit", "cockpit/#/processes", "cockpit/#/tasks")) {
            openApp(page);
            found.addAll(check.latin().stream().map(text -> page + ": " + text).toList());
            office.browser().guidePicture(page.replaceAll("\\W+", "-"));
        }
        office.logIn("admin");
        for (String page : List.of("admin/#/users", "admin/#/groups", "admin/#/user-create")) {
            openApp(page);
            found.addAll(check.latin().stream().map(text -> page + ": " + text).toList());
        }
        // kinds of groups, as the engine knows them
        assertThat(found).allSatisfy(text -> assertThat(text).matches("admin/#/groups: (SYSTEM|WORKFLOW)"));
    }

    @Test
    void writesDatesInCockpitAsPeopleDo() {
        office.logIn("director");
        openApp("cockpit/#/repository");
        String shown = office.browser().see("[cam-deployments]", "เวลา").getText();
        assertThat(shown).containsPattern("\\d{1,2} (ม\\.ค\\.|[ก-๙.]+) 25\\d\\d \\d\\d:\\d\\d น\\.");
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

    @Test
    void speaksEnglishToWhoChoseItAndThaiToTheNextPerson() {
        office.logIn("natee");
        chooseLanguage("English");
        office.browser().see(".start-process-action", "Start process");
        office.tasklist();
        office.browser().see(".start-process-action", "Start process");

        office.logIn("panya");
        office.browser().see(".start-process-action", "เริ่มเรื่องใหม่");

        office.logIn("natee");
        office.browser().see(".start-process-action", "Start process");
        chooseLanguage("ภาษาไทย");
        office.browser().see(".start-process-action", "เริ่มเรื่องใหม่");
    }

    @Test
    void offersACalendarOfTheBuddhistEraAndSaysTheDayInWords() {
        office.logIn("natee");
        office.browser().open("/office/leave");
        office.browser().see(".amn-calendar-button");
        office.browser().type(office.browser().see("#firstDay"), "๓๑/๑/๒๕๗๐");
        office.browser().see("[data-words='วันอาทิตย์ที่ 31 มกราคม พ.ศ. 2570']");
        Keyboard keyboard = new Keyboard(office.browser());

        keyboard.tab().enter();
        office.browser().see(".amn-calendar", "มกราคม 2570");
        look("calendar", ".amn-calendar");
        office.browser().press(Keys.PAGE_DOWN);
        office.browser().see(".amn-calendar", "กุมภาพันธ์ 2570");
        office.browser().press(Keys.ARROW_LEFT);
        keyboard.enter();

        office.browser().gone(".amn-calendar[open]");
        assertThat(office.browser().see("#firstDay").getDomProperty("value")).isEqualTo("27/02/2570");
        office.browser().see("[data-words='วันเสาร์ที่ 27 กุมภาพันธ์ พ.ศ. 2570']");
        office.browser().type(office.browser().see("#firstDay"), "31/02/2570");
        office.browser().gone("[data-words]");
        assertThat(found).isEmpty();
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

    private void look(String page, String barriersIn) {
        check.latin().forEach(text -> found.add(page + ": " + text));
        check.barriers(barriersIn).forEach(barrier -> found.add(page + ": " + barrier));
    }

    private void openApp(String page) {
        office.browser().open("/login");
        office.browser().open("/camunda/app/" + page.replaceFirst("^([a-z]+)/?", "$1/default/"));
        office.browser().see(".account > a");
        office.browser().until("nothing is loading", () -> !office.browser().isShown(".loader, .animate-spin"));
    }

    private void chooseLanguage(String name) {
        office.browser().click(".account > a");
        office.browser().click(".amnuay-language a", name);
    }

    private List<String> links(String css) {
        return office.browser().all(css).stream()
                .map(link -> link.getDomAttribute("href"))
                .filter(href -> href != null && href.startsWith("/office"))
                .map(href -> href.replaceFirst("#.*", ""))
                .collect(Collectors.toList());
    }

    /** Pages that differ only in what they are about are looked at once. */
    private static String kind(String page) {
        return page.replaceFirst("\\?.*", "?")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*")
                .replaceAll("/\\d{4,}", "/*");
    }
}
