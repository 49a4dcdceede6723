package amnuay.browser;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.WebElement;

/** A Camunda Form on the screen, of a task or of a start; fields are found by the labels that people read. */
class TaskForm {

    private static final String COMPLETE = ".form-actions button[ng-click^='complete']";
    private static final String START = ".modal-footer button[ng-click^='startProcessInstance']";
    private static final String REFUSED = ".notifications .alert-danger";
    private static final String ROW = ".fjs-repeat-row-container";

    private final Browser browser;
    private final String frame;

    TaskForm(Browser browser, String frame) {
        this.browser = browser;
        this.frame = frame;
    }

    TaskForm claimed() {
        browser.until("a task of one's own", () -> {
            Browser.shown(form(), "button.claim").findFirst().ifPresent(WebElement::click);
            return !browser.isShown(frame + " .disabled-form");
        });
        return this;
    }

    TaskForm type(String label, String text) {
        typeIn(label, "", text);
        return this;
    }

    TaskForm type(int row, String label, String text) {
        typeIn(label, inRow(row), text);
        return this;
    }

    TaskForm choose(String label, String option) {
        chooseIn(label, "", option);
        return this;
    }

    TaskForm choose(int row, String label, String option) {
        chooseIn(label, inRow(row), option);
        return this;
    }

    /** Marks one of a group of radio buttons, or turns one of a group of check boxes. */
    TaskForm mark(String option) {
        browser.click(frame + " .fjs-form-field label:has(> input)", option);
        return this;
    }

    /** What is marked in all groups of radio buttons and check boxes. */
    List<String> marked() {
        return browser.all(frame + " .fjs-form-field label:has(> input:checked)").stream()
                .map(WebElement::getText)
                .toList();
    }

    TaskForm addRow() {
        int before = rows();
        browser.click(frame + " .fjs-repeat-render-add");
        browser.until("a row more", () -> rows() == before + 1);
        return this;
    }

    TaskForm removeLastRow() {
        int before = rows();
        browser.all(frame + " .fjs-repeat-row-remove").get(before - 1).click();
        browser.until("a row less", () -> rows() == before - 1);
        return this;
    }

    int rows() {
        return browser.all(frame + " " + ROW).size();
    }

    String value(String label) {
        return field(label, "").getDomProperty("value");
    }

    String value(int row, String label) {
        return field(label, inRow(row)).getDomProperty("value");
    }

    /** Everything that can be read on the form. */
    String text() {
        return form().getText();
    }

    EvidenceTab evidence() {
        browser.click(frame + " .nav-tabs a", "มาตรฐานและหลักฐาน");
        return new EvidenceTab(browser, this);
    }

    TaskForm back() {
        browser.click(frame + " .nav-tabs a", "แบบฟอร์ม");
        browser.see(frame + " .fjs-form");
        return this;
    }

    /** Sends the task off; it leaves the screen. */
    void complete() {
        press(COMPLETE);
        browser.until("the task is sent", () -> {
            Browser.shown(browser.see("body"), REFUSED).findFirst().ifPresent(refused -> {
                throw new AssertionError("refused: " + refused.getText());
            });
            return !browser.isShown(frame + " .fjs-form");
        });
    }

    /** Tries to send the task off and reads the refusal; the form stays. */
    String refusal() {
        press(COMPLETE);
        return message();
    }

    void start() {
        press(START);
        browser.gone(".modal");
    }

    String startRefusal() {
        press(START);
        return message();
    }

    private String message() {
        String said = browser.see(REFUSED).getText();
        browser.picture("last-refusal");
        closeMessages();
        return said;
    }

    private void press(String button) {
        browser.until(
                "the button " + button + " works", () -> browser.see(button).isEnabled());
        browser.click(button);
    }

    private void closeMessages() {
        browser.until("no more messages", () -> {
            Browser.shown(browser.see("body"), ".notifications .alert .close")
                    .findFirst()
                    .ifPresent(WebElement::click);
            return !browser.isShown(".notifications .alert");
        });
    }

    private void typeIn(String label, String row, String text) {
        browser.until("field “" + label + "”", () -> {
            WebElement field = found(label, row);
            browser.type(field, text);
            return field.getDomProperty("value").equals(text);
        });
    }

    private void chooseIn(String label, String row, String option) {
        browser.type(field(label, row), option);
        browser.click(frame + " .fjs-dropdownlist-item", option);
        browser.until(
                "“" + option + "” chosen",
                () -> found(label, row).getDomProperty("value").contains(option));
    }

    private WebElement field(String label, String row) {
        return browser.until("field “" + label + "” " + row, () -> found(label, row));
    }

    private WebElement found(String label, String row) {
        WebElement named = Browser.shown(form(), "label.fjs-form-field-label[for" + row + "]")
                .filter(one -> Browser.withoutSpaces(one.getText()).startsWith(Browser.withoutSpaces(label)))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(label));
        return form().findElement(By.id(named.getDomAttribute("for")));
    }

    /** How the ids of a row's fields end; lists that cannot grow have no element around a row. */
    private static String inRow(int row) {
        return "$='_" + (row - 1) + "'";
    }

    private WebElement form() {
        return browser.see(frame);
    }
}
