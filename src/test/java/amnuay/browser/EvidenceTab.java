package amnuay.browser;

import java.nio.file.Path;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The tab "มาตรฐานและหลักฐาน" of the task on the screen. */
class EvidenceTab {

    private static final String PIECE = ".amnuay-evidence .amn-piece";

    private final Browser browser;
    private final TaskForm form;

    EvidenceTab(Browser browser, TaskForm form) {
        this.browser = browser;
        this.form = form;
        browser.see(".amnuay-evidence .amn-step");
    }

    String text() {
        return browser.see(".amnuay-evidence").getText();
    }

    EvidenceTab sees(String text) {
        browser.see(".amnuay-evidence", text);
        return this;
    }

    /** Sends a file for a piece of evidence and waits until it stands in the list. */
    EvidenceTab attach(String evidence, Path file) {
        choose(evidence, file);
        browser.see(PIECE + " .amn-files", file.getFileName().toString());
        return this;
    }

    /** Sends the same file for every piece of evidence that is still missing. */
    EvidenceTab attachEverywhere(Path file) {
        int pieces = browser.all(PIECE + " input[type=file]").size();
        for (int piece = 0; piece < pieces; piece++) {
            int sent = piece + 1;
            browser.until("file " + sent + " chosen", () -> {
                browser.all(PIECE + " input[type=file]")
                        .get(sent - 1)
                        .sendKeys(file.toAbsolutePath().toString());
                return true;
            });
            browser.until(
                    "file " + sent + " in the list",
                    () -> browser.all(PIECE + " .amn-files li").size() >= sent);
        }
        return this;
    }

    /** Says of the first criterion why its evidence is missing. */
    EvidenceTab giveReason(String reason) {
        browser.click(".amn-actions button", "ทำตามมาตรฐานไม่ได้");
        browser.type(browser.see(".amn-actions textarea"), reason);
        browser.click(".amn-actions button", "เสนอเหตุผล");
        browser.see(".amn-reason", reason);
        return this;
    }

    /** Sends a file that is not accepted and reads why. */
    String refusalOf(String evidence, Path file) {
        choose(evidence, file);
        String said = browser.see(".amn-upload-error").getText();
        browser.click(".amn-upload button", "ไม่ส่งไฟล์นี้");
        browser.gone(".amn-upload-error");
        return said;
    }

    byte[] download(String document, String format) {
        WebElement link = browser.until(
                "“" + document + "” as " + format, () -> Browser.shown(browser.see(".amn-documents li", document), "a")
                        .filter(each -> Browser.says(each, format))
                        .findFirst()
                        .orElse(null));
        return browser.download(link::click);
    }

    TaskForm back() {
        return form.back();
    }

    private void choose(String evidence, Path file) {
        browser.until("a file chosen for " + evidence, () -> {
            browser.see(PIECE, evidence)
                    .findElement(By.cssSelector("input[type=file]"))
                    .sendKeys(file.toAbsolutePath().toString());
            return true;
        });
    }
}
