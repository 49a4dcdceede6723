package amnuay.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Skips the browser tests, saying so in one line, where there is no Chromium; where one is required its absence is a failure. */
class ChromiumNeeded implements ExecutionCondition {

    private static final Logger LOG = LoggerFactory.getLogger(ChromiumNeeded.class);
    private static final boolean REQUIRED = Boolean.parseBoolean(System.getenv("AMNUAY_BROWSER_REQUIRED"));

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.isInstalled()) {
            return ConditionEvaluationResult.enabled("Chromium and its driver are there");
        }
        String missing = "no Chromium with its driver (looked for " + Chromium.PLACES + "): " + context.getDisplayName()
                + " does not run";
        if (REQUIRED) {
            throw new IllegalStateException(missing + ", but AMNUAY_BROWSER_REQUIRED is true");
        }
        if (context.getTestMethod().isEmpty()) {
            LOG.warn("SKIPPED: {}", missing);
        }
        return ConditionEvaluationResult.disabled(missing);
    }
}
