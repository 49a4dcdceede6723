package amnuay.browser;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.openqa.selenium.Cookie;

/** The application as people enter it: the login, Tasklist, and the office's own pages. */
class Office {

    static final String PASSWORD = "demo";
    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    private final Browser browser;
    private final Map<String, Set<Cookie>> sessions = new HashMap<>();

    Office(Browser browser) {
        this.browser = browser;
    }

    Browser browser() {
        return browser;
    }

    /** The next person sits down: at the login page the first time, later in the session that the person has had since. */
    Tasklist logIn(String person) {
        browser.exchangeCookies(sessions.getOrDefault(person, Set.of()));
        browser.open(TASKLIST);
        if (!browser.isShown("#login")) {
            return new Tasklist(browser);
        }
        Tasklist tasklist = enter(person);
        sessions.put(person, browser.cookies());
        return tasklist;
    }

    /** Fills in the login page that is on the screen. */
    Tasklist enter(String person) {
        browser.type(browser.see("#username"), person);
        browser.type(browser.see("#password"), PASSWORD);
        browser.click("#login button[type=submit]");
        browser.gone("#login");
        return new Tasklist(browser);
    }

    Tasklist tasklist() {
        browser.open(TASKLIST);
        return new Tasklist(browser);
    }

    void seeLoginPage(String sentence) {
        browser.see("#login");
        browser.see("main", sentence);
    }

    /** Imports the indicators of a fiscal year: choose the file, look at the dry run, confirm. */
    void importIndicators(int year, Path workbook, Runnable lookAtDryRun) {
        importInto("/office/krs/" + year + "/indicators", workbook, lookAtDryRun);
    }

    /** Imports a workbook into a page: choose the file, look at the dry run, confirm. */
    void importInto(String page, Path workbook, Runnable lookAtDryRun) {
        browser.open(page);
        browser.click("main a", "นำเข้าจาก Excel");
        browser.see("#file").sendKeys(workbook.toAbsolutePath().toString());
        browser.click("main button", "ตรวจสอบไฟล์");
        browser.see("main", "ยังไม่มีข้อมูลใดถูกบันทึก");
        lookAtDryRun.run();
        browser.click("main button", "ยืนยันการนำเข้า");
        browser.see(".alert-success");
    }

    /** The texts of the person's messages, newest first. */
    String inbox() {
        browser.open("/office/inbox");
        return browser.see("main").getText();
    }
}
