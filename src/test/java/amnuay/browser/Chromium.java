package amnuay.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Starts the Chromium of this machine; nothing is looked for or fetched from outside. */
final class Chromium {

    static final String PLACES =
            "AMNUAY_CHROMIUM and AMNUAY_CHROMEDRIVER, or /usr/bin/chromium and /usr/bin/chromedriver";

    private static final Optional<File> BROWSER = program("AMNUAY_CHROMIUM", "/usr/bin/chromium");
    private static final Optional<File> DRIVER = program("AMNUAY_CHROMEDRIVER", "/usr/bin/chromedriver");

    private Chromium() {}

    static boolean isInstalled() {
        return BROWSER.isPresent() && DRIVER.isPresent();
    }

    /** A browser of its own, as on another PC; files are saved to {@code downloads}. */
    static ChromeDriver start(Path downloads) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.orElseThrow());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                // a page that glides to its place is not where a click aims
                "--force-prefers-reduced-motion",
                "--lang=th",
                "--window-size=1400,900",
                "--user-data-dir=" + newDirectory());
        options.setExperimentalOption(
                "prefs", Map.of("credentials_enable_service", false, "intl.accept_languages", "th"));
        // naming the driver keeps Selenium from looking for one
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.orElseThrow())
                .withEnvironment(Map.of("TZ", "Asia/Bangkok"))
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Browser.PATIENCE);
        // for every tab; the preference alone is not obeyed without a screen
        driver.executeCdpCommand(
                "Browser.setDownloadBehavior",
                Map.of(
                        "behavior",
                        "allow",
                        "downloadPath",
                        downloads.toAbsolutePath().toString()));
        return driver;
    }

    private static Path newDirectory() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "browser")), "profile")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<File> program(String variable, String usual) {
        String named = System.getenv(variable);
        return List.of(named == null ? usual : named).stream()
                .map(File::new)
                .filter(File::canExecute)
                .findFirst();
    }
}
