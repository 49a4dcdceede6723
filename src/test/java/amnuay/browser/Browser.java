package amnuay.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.FluentWait;

/** One browser, as one person at one PC uses it: everything waits for what has to be there, nothing sleeps. */
class Browser {

    static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Path PICTURES = Path.of("target", "browser");
    private static final Path GUIDE = Path.of("target", "guide");

    private final String address;
    private final Path downloads;
    private final ChromeDriver driver;

    /** @param address of the application, without a slash at the end */
    Browser(String address, Path downloads) {
        this.address = address;
        this.downloads = downloads;
        this.driver = Chromium.start(downloads);
    }

    void open(String path) {
        driver.get(address + path);
    }

    void reload() {
        driver.navigate().refresh();
    }

    void back() {
        driver.navigate().back();
    }

    String path() {
        return driver.getCurrentUrl().substring(address.length());
    }

    /** From now on a phone of 390 × 844 that is touched. */
    void becomePhone() {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 844, "deviceScaleFactor", 2, "mobile", true));
        driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
    }

    /** Waits until {@code condition} answers neither null nor false nor empty; elements may vanish meanwhile. */
    <T> T until(String whatIsAwaited, Supplier<T> condition) {
        return new FluentWait<>(driver)
                .withTimeout(PATIENCE)
                .pollingEvery(Duration.ofMillis(80))
                .withMessage(() -> "not seen: " + whatIsAwaited + " at " + driver.getCurrentUrl())
                .ignoreAll(List.of(
                        NoSuchElementException.class,
                        StaleElementReferenceException.class,
                        ElementNotInteractableException.class))
                .until(page -> {
                    T found = condition.get();
                    return found instanceof Optional<?> nothing && nothing.isEmpty() ? null : found;
                });
    }

    /** The first visible element. */
    WebElement see(String css) {
        return until(css, () -> shown(driver, css).findFirst()).orElseThrow();
    }

    /** The first visible element whose text contains {@code text}, spaces and line breaks aside. */
    WebElement see(String css, String text) {
        return until(
                        css + " with “" + text + "”",
                        () -> shown(driver, css).filter(one -> says(one, text)).findFirst())
                .orElseThrow();
    }

    void click(String css) {
        until("click on " + css, () -> clicked(shown(driver, css).findFirst()));
    }

    void click(String css, String text) {
        until(
                "click on " + css + " with “" + text + "”",
                () -> clicked(shown(driver, css).filter(one -> says(one, text)).findFirst()));
    }

    void gone(String css) {
        until("no more " + css, () -> shown(driver, css).findAny().isEmpty());
    }

    boolean isShown(String css) {
        return shown(driver, css).findAny().isPresent();
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    void type(WebElement field, String text) {
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        field.sendKeys(text);
    }

    Object script(String javascript, Object... arguments) {
        return driver.executeScript(javascript, arguments);
    }

    /** What the server knows this browser by at the page it shows. */
    Set<Cookie> cookies() {
        return driver.manage().getCookies();
    }

    /** From the next page on the server takes this browser for another one. */
    void exchangeCookies(Set<Cookie> others) {
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        others.forEach(driver.manage()::addCookie);
    }

    /** What a script says that answers later, through its last argument. */
    Object answer(String javascript, Object... arguments) {
        return driver.executeAsyncScript(javascript, arguments);
    }

    /** To whatever has the focus. */
    void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** As when a file does not come through the office's network. */
    void refuse(String addressPattern) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
        driver.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of(addressPattern)));
    }

    /** As when the server has forgotten the session, or the browser its cookie. */
    void loseSession() {
        driver.manage().deleteCookieNamed("JSESSIONID");
    }

    /** Opens a second tab of this browser and stays in the first. */
    void inAnotherTab(Runnable work) {
        String first = driver.getWindowHandle();
        driver.switchTo().newWindow(org.openqa.selenium.WindowType.TAB);
        try {
            work.run();
        } finally {
            driver.close();
            driver.switchTo().window(first);
        }
    }

    /** The file that a click saves; what was saved before is thrown away, a file of the same name would be written over. */
    byte[] download(Runnable click) {
        try {
            for (Path old : downloaded()) {
                Files.delete(old);
            }
            click.run();
            return Files.readAllBytes(until("a saved file in " + downloads, () -> downloaded().stream()
                            .findFirst())
                    .orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Saves what is seen to {@code target/browser/<name>.png}. */
    Path picture(String name) {
        return save(PICTURES, name, driver.getScreenshotAs(OutputType.BYTES));
    }

    /** Saves what is seen to {@code target/guide/<name>.png}, small enough to be kept in {@code docs/guide}. */
    void guidePicture(String name) {
        guidePicture(name, 1400, 757, 0.6);
    }

    /** The same of what {@link #becomePhone a phone} shows. */
    void guidePictureOfPhone(String name) {
        guidePicture(name, 390, 844, 0.5);
    }

    private void guidePicture(String name, int width, int height, double scale) {
        Object picture = driver.executeCdpCommand(
                        "Page.captureScreenshot",
                        Map.of("clip", Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", scale)))
                .get("data");
        save(GUIDE, name, Base64.getDecoder().decode(picture.toString()));
    }

    /** The same page, to its end, as a phone of 390 × 844 shows it. */
    Path pictureOnPhone(String name) {
        return onPhone(() -> pictureToTheEnd(name));
    }

    /** Looks at the page that is open as on a phone of 390 × 844, and goes back to the desk. */
    <T> T onPhone(Supplier<T> look) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", true));
        try {
            return look.get();
        } finally {
            driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    /** Saves the whole page to {@code target/browser/<name>.png}, also what one has to scroll to. */
    Path pictureToTheEnd(String name) {
        Object picture = driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true))
                .get("data");
        return save(PICTURES, name, Base64.getDecoder().decode(picture.toString()));
    }

    /** As on a screen of that size. */
    void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** Everything that can be scrolled to in Cockpit, as a very high screen of that width would show it. */
    Path pictureOfAll(String name, int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 4200, "deviceScaleFactor", 1, "mobile", false));
        try {
            return picture(name);
        } finally {
            driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    void close() {
        driver.quit();
    }

    static boolean says(WebElement element, String text) {
        return withoutSpaces(element.getText()).contains(withoutSpaces(text));
    }

    static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }

    static Stream<WebElement> shown(SearchContext where, String css) {
        return where.findElements(By.cssSelector(css)).stream().filter(WebElement::isDisplayed);
    }

    private static boolean clicked(Optional<WebElement> element) {
        element.ifPresent(WebElement::click);
        return element.isPresent();
    }

    private static Path save(Path folder, String name, byte[] picture) {
        try {
            return Files.write(Files.createDirectories(folder).resolve(name + ".png"), picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> downloaded() {
        try (Stream<Path> files = Files.list(downloads)) {
            return files.filter(file -> !file.toString().endsWith(".crdownload")
                            && !file.getFileName().toString().startsWith("."))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
