package amnuay.procedure;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * What a person has just submitted with a form. The values never become process variables: they are taken out of the engine's command
 * before it runs and are handed, in the same transaction and thread, to the form's handler.
 */
@Component
public class FormSubmission {

    private final ThreadLocal<Map<String, Object>> submitted = new ThreadLocal<>();

    /** Runs {@code work} while {@code values} are the submitted ones; nested submissions see their own. */
    public <T> T during(Map<String, Object> values, Supplier<T> work) {
        Map<String, Object> outer = submitted.get();
        submitted.set(values);
        try {
            return work.get();
        } finally {
            if (outer == null) {
                submitted.remove();
            } else {
                submitted.set(outer);
            }
        }
    }

    /** Empty when nothing was submitted, for example when a timer starts a process. */
    Optional<Map<String, Object>> values() {
        return Optional.ofNullable(submitted.get());
    }
}
