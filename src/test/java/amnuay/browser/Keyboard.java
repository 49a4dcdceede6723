package amnuay.browser;

import org.openqa.selenium.Keys;

/** Somebody who uses no mouse: every key goes to what has the focus. */
class Keyboard {

    private static final int MOST_TABS = 80;

    private final Browser browser;

    Keyboard(Browser browser) {
        this.browser = browser;
    }

    /** Presses Tab until the focus stands on it; stays where it is when it stands there already. */
    Keyboard tabTo(String css) {
        for (int pressed = 0; pressed < MOST_TABS; pressed++) {
            if (Boolean.TRUE.equals(browser.script("return document.activeElement.matches(arguments[0])", css))) {
                return this;
            }
            tab();
        }
        throw new AssertionError("not reached with Tab: " + css);
    }

    Keyboard tab() {
        browser.press(Keys.TAB);
        return this;
    }

    Keyboard type(String text) {
        browser.press(text);
        return this;
    }

    Keyboard enter() {
        browser.press(Keys.ENTER);
        return this;
    }

    /** Types into a list with a search field and takes the first that fits. */
    Keyboard choose(String text) {
        browser.press(text);
        browser.see(".fjs-dropdownlist-item", text);
        return enter();
    }
}
