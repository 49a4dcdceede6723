package amnuay.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Knows what each field of each form is called on the screen, so that a refusal can name it. */
@Component
class FormCatalog {

    private final Map<String, Map<String, String>> labels = new HashMap<>();

    FormCatalog(ObjectMapper json) {
        try {
            for (Resource form : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/**/*.form")) {
                JsonNode content = json.readTree(form.getInputStream());
                Map<String, String> ofForm = new HashMap<>();
                collect(content.path("components"), ofForm);
                labels.put(content.path("id").asText(), ofForm);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The field's label without its closing colon, or the key itself where the form has none. */
    String label(String formId, String key) {
        return labels.getOrDefault(formId, Map.of()).getOrDefault(key, key);
    }

    private static void collect(JsonNode components, Map<String, String> labels) {
        for (JsonNode component : components) {
            String key = component.path("key").asText(component.path("path").asText(""));
            if (!key.isEmpty() && component.hasNonNull("label")) {
                labels.put(key, component.path("label").asText());
            }
            collect(component.path("components"), labels);
        }
    }
}
