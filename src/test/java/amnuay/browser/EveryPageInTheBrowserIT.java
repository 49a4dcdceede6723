package amnuay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final Map<String, String> GUIDE_PAGES = Map.of(
            "/office/schedule/krs/2570", "schedule",
            "/office/documents", "documents",
            "/office/compliance/krs/2570", "compliance",
            "/office/health", "health");

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
    void speaksThaiAndHasNoBarrierOnAnyPageOfAnyRoleAtADeskAndOnAPhone() {
        Map<String, Integer> kinds = new HashMap<>();
        OfficePages pages = new OfficePages(office.browser(), (page, name) -> {
            lookTwice(page, name);
            if (GUIDE_PAGES.containsKey(page)) {
                office.browser().guidePicture(GUIDE_PAGES.get(page));
            }
        });
        beginAQuestionnaire();
        for (String person : List.of("admin", "group-staff", "unit-head", "director")) {
            office.logIn(person);
            office.browser().open("/office/inbox");
            openMenuOnPhone(person);
            kinds.put(person, pages.walk(person, "/office/search?q=สมใจ").size());
        }
        found.addAll(pages.closed());
        assertThat(found).isEmpty();
        assertThat(kinds.get("admin")).isGreaterThan(65);
        assertThat(kinds.get("group-staff")).isGreaterThan(60);
        assertThat(kinds.get("unit-head")).isGreaterThan(30);
        assertThat(kinds.get("director")).isGreaterThan(40);
    }

    @Test
    void speaksThaiInTasklistAndHasNoBarrierInOurTabs() {
        Tasklist tasklist = office.logIn("natee");
        office.browser().see(".amn-card-due", "วันทำการ");
        look("tasklist", null);
        office.browser().guidePicture("tasklist");
        tasklist.open(NAME_TEAM, "ตัวชี้วัด 1.4");
        look("form", null);
        office.browser().guidePicture("form");
        for (String tab : List.of("ประวัติ", "แผนผัง", "คำอธิบาย")) {
            office.browser().click(".task-details .nav-tabs a", tab);
            office.browser().see(".task-details .nav-tabs li.active", tab);
            look(tab, null);
        }
        office.browser().click(".task-details .nav-tabs a", "มาตรฐานและหลักฐาน");
        office.browser().see(".amnuay-evidence .amn-step");
        look("evidence", null);
        office.browser().guidePicture("evidence");
        office.browser().click(".amnuay-hand-over-link");
        office.browser().see(".amnuay-hand-over select");
        look("hand over", null);
        office.browser().click(".amnuay-hand-over button", "ยกเลิก");
        office.browser().gone(".amnuay-hand-over");
        office.browser().click(".account > a");
        look("account", null);
        assertThat(found).isEmpty();
    }

    @Test
    void speaksThaiInCockpitWelcomeAndAdmin() {
        office.logIn("director");
        for (String page : List.of("welcome", "cockpit", "cockpit/#/processes", "cockpit/#/tasks")) {
            openApp(page);
            if (page.equals("cockpit")) {
                office.browser().see(".amnuay-dashboard .amd-part");
            }
            look(page, null);
        }
        openApp("cockpit");
        office.browser().click(".amd-row-head h3 a");
        office.browser().see(".nav-tabs", "มาตรฐานและประวัติ");
        check.barriers(null).forEach(barrier -> found.add("a year: " + barrier));
        office.logIn("admin");
        for (String page : List.of("admin/#/users", "admin/#/groups", "admin/#/user-create")) {
            openApp(page);
            look(page, null);
        }
        // kinds of groups, as the engine knows them
        assertThat(found).allSatisfy(text -> assertThat(text).matches("admin/#/groups: (SYSTEM|WORKFLOW)"));
    }

    @Test
    void isUsableOnAPhoneFromTheListToTheHandOver() {
        office.browser().becomePhone();
        Tasklist tasklist = office.logIn("natee");
        office.browser().see(".amn-card-due", "วันทำการ");
        lookOnPhone("tasklist", ".task-filters, .tasks-list");
        office.browser().guidePictureOfPhone("phone");
        tasklist.open(NAME_TEAM, "ตัวชี้วัด 1.4");
        lookOnPhone("form", ".task-details .form-actions");
        office.browser().click(".task-details .nav-tabs a", "มาตรฐานและหลักฐาน");
        office.browser().see(".amnuay-evidence .amn-step");
        lookOnPhone("evidence", ".amnuay-evidence");
        office.browser().click(".amnuay-hand-over-link");
        office.browser().see(".amnuay-hand-over select");
        lookOnPhone("hand-over", ".amnuay-hand-over");

        office.browser().click(".amnuay-hand-over button", "ยกเลิก");
        office.browser().gone(".amnuay-hand-over");
        office.browser().click(".navbar-toggle");
        office.browser().see(".account > a");

        office.logIn("director");
        office.browser().open("/camunda/app/cockpit/default/");
        office.browser().see(".amnuay-dashboard .amd-part");
        lookOnPhone("overview", ".amnuay-dashboard");
        assertThat(found).isEmpty();
    }

    @Test
    void writesDatesInCockpitAsPeopleDo() {
        office.logIn("director");
        openApp("cockpit/#/repository");
        Pattern asWritten = Pattern.compile("\\d{1,2} (ม\\.ค\\.|[ก-๙.]+) 25\\d\\d \\d\\d:\\d\\d น\\.");
        office.browser().until("a deployment with its day", () -> asWritten
                .matcher(office.browser().see("[cam-deployments]", "เวลา").getText())
                .find());
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

    private void look(String page, String barriersIn) {
        check.latin().forEach(text -> found.add(page + ": " + text));
        check.barriers(barriersIn).forEach(barrier -> found.add(page + ": " + barrier));
    }

    private void lookTwice(String page, String picture) {
        look(page, null);
        office.browser().pictureToTheEnd(picture);
        office.browser().onPhone(() -> {
            check.barriers(null).forEach(barrier -> found.add(page + " on a phone: " + barrier));
            check.hardOnAPhone(null).forEach(hard -> found.add(page + " on a phone: " + hard));
            return office.browser().pictureToTheEnd(picture + "-phone");
        });
    }

    private void lookOnPhone(String page, String ours) {
        look(page + " on a phone", ours);
        check.hardOnAPhone(ours).forEach(hard -> found.add(page + " on a phone: " + hard));
        office.browser().picture("phone-" + page);
    }

    /** So that the pages of the survey have something to show. */
    private void beginAQuestionnaire() {
        office.logIn("group-staff");
        office.browser().open("/office/service-survey/2570/questionnaire");
        office.browser().click("main button", "เริ่มจากแบบสอบถามทั่วไป");
        office.browser().see("main", "ความไม่พึงพอใจ");
    }

    private void openMenuOnPhone(String person) {
        office.browser().onPhone(() -> {
            office.browser().click("button.menu-button");
            office.browser().see(".menu a", "บุคลากร");
            office.browser().see(".who button", "ออกจากระบบ");
            check.hardOnAPhone(".site-header").forEach(hard -> found.add("menu on a phone: " + hard));
            return office.browser().pictureToTheEnd(person + "-menu-phone");
        });
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
}
