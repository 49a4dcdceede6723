package amnuay.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** The browsers of one test: closed after it, and photographed when it fails. */
class Browsers implements AfterEachCallback, TestExecutionExceptionHandler {

    private final List<Browser> open = new ArrayList<>();

    /** A person at a PC of their own. */
    Office office(int port) {
        Browser browser = new Browser("http://localhost:" + port, newDirectory());
        open.add(browser);
        return new Office(browser);
    }

    /** A respondent's phone; the port is the public form's. */
    Browser phone(int port) {
        Browser browser = new Browser("http://localhost:" + port, newDirectory());
        open.add(browser);
        browser.becomePhone();
        return browser;
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        for (int number = 1; number <= open.size(); number++) {
            String name = "FAILED-" + context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName() + "-" + number;
            failure.addSuppressed(new AssertionError(
                    "what the browser showed: " + open.get(number - 1).picture(name)));
        }
        throw failure;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        open.forEach(Browser::close);
        open.clear();
    }

    private static Path newDirectory() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "browser")), "saved");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
