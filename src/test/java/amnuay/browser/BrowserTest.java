package amnuay.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * The demo office on a random port, with the job executor at work, for tests in a real Chromium. Every class has a JVM,
 * a context and a database of its own. Skipped where there is no Chromium, unless {@code AMNUAY_BROWSER_REQUIRED=true}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ChromiumNeeded.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=true",
            // whatever day a test is run on, this is the office's
            "amnuay.clock.start=2026-11-23",
            // timers come due when a test moves the clock: look for them often
            "camunda.bpm.job-execution.max-wait=700",
            "amnuay.database.directory=target/test-data/browser-${random.uuid}"
        })
@ActiveProfiles({"test", "demo"})
@interface BrowserTest {}
