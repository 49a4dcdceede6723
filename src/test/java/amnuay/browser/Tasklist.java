package amnuay.browser;

import java.util.Arrays;
import java.util.List;
import org.openqa.selenium.WebElement;

/** Camunda Tasklist as it stands on the screen. */
class Tasklist {

    private static final String TASKS = "ol.tasks-list > li.task";
    private static final String FILTERS = ".task-filters .task-filter";
    private static final String OF_ONES_ROLE = "งานของกลุ่มที่รอผู้รับ";
    private static final String NEWEST_FIRST =
            "location.hash = location.hash.replace(/sorting=[^&]*/, 'sorting=' + encodeURIComponent("
                    + "JSON.stringify([{ sortBy: 'created', sortOrder: 'desc' }])))";
    private static final int CARDS_ON_A_PAGE = 15;

    private final Browser browser;

    Tasklist(Browser browser) {
        this.browser = browser;
        browser.see(FILTERS);
    }

    /** The start form of a procedure, in its window. */
    TaskForm startForm(String procedure) {
        browser.click(".start-process-action a", "เริ่มเรื่องใหม่");
        browser.click(".modal ul.processes a", procedure);
        browser.see(".modal .fjs-form");
        return new TaskForm(browser, ".modal");
    }

    List<String> proceduresToStart() {
        browser.click(".start-process-action a", "เริ่มเรื่องใหม่");
        browser.see(".modal ul.processes a");
        return browser.all(".modal ul.processes a").stream()
                .map(WebElement::getText)
                .toList();
    }

    /**
     * Opens the task whose card shows all these texts, once it is there; claims it when nobody has. Who sees more than a page of everybody's
     * tasks looks among those that wait for the own role, the newest first.
     */
    TaskForm open(String... texts) {
        browser.until("task " + Arrays.toString(texts), () -> {
            List<WebElement> cards = browser.all(TASKS);
            var card = cards.stream()
                    .filter(task -> Arrays.stream(texts).allMatch(text -> Browser.says(task, text)))
                    .findFirst();
            if (card.isEmpty() && cards.size() >= CARDS_ON_A_PAGE) {
                browser.click(FILTERS, OF_ONES_ROLE);
                browser.script(NEWEST_FIRST);
            }
            card.ifPresent(found -> found.findElement(org.openqa.selenium.By.cssSelector("h4.task a"))
                    .click());
            return card.isPresent();
        });
        return shownTask(texts[0]).claimed();
    }

    /** The task that is on the screen already, for example after a deep link. */
    TaskForm shownTask(String name) {
        browser.see(".task-card h2.task", name);
        browser.see(".task-card .fjs-form");
        return new TaskForm(browser, ".task-details");
    }

    /** Types into the box in the bar at the top and follows what was found. */
    void find(String text, String found) {
        browser.type(browser.see(".amnuay-search input"), text);
        browser.click(".amnuay-search button");
        browser.click("main th a", found);
    }

    /** Under what the list is ordered, as it says itself. */
    List<String> order() {
        return browser.all(".sorting-choice .dropdown-toggle").stream()
                .map(each -> each.getText().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    String account() {
        return browser.see(".account > a").getText().strip();
    }

    void logOut() {
        browser.click(".account > a");
        browser.click("li.logout a");
    }
}
