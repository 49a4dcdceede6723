package amnuay.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A form's file and what is in it. */
record FormFile(Path file, JsonNode json) {

    static FormFile read(Path file) {
        try {
            return new FormFile(file, new ObjectMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return json.path("id").asText();
    }

    /** {@code krs-issue-appointing-order} for forms/krs/issue-appointing-order.form. */
    String idByPlace() {
        return file.getParent().getFileName() + "-"
                + file.getFileName().toString().replaceFirst("\\.form$", "");
    }

    /** The keys that the form submits; those of a list's rows under the list's path. */
    Map<String, Set<String>> keys() {
        Map<String, Set<String>> keys = new LinkedHashMap<>();
        collect(json.path("components"), keys);
        return keys;
    }

    private static void collect(JsonNode components, Map<String, Set<String>> keys) {
        for (JsonNode component : components) {
            String type = component.path("type").asText();
            if (type.equals("dynamiclist")) {
                Map<String, Set<String>> rows = new LinkedHashMap<>();
                collect(component.path("components"), rows);
                keys.put(component.path("path").asText(), new TreeSet<>(rows.keySet()));
            } else if (component.has("key") && !type.equals("button")) {
                keys.put(component.path("key").asText(), Set.of());
            } else {
                collect(component.path("components"), keys);
            }
        }
    }

    /** Everything that a person reads in the form. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        collect(json.path("components"), words);
        return words;
    }

    private static void collect(JsonNode components, List<String> words) {
        for (JsonNode component : components) {
            for (String key : List.of("label", "description", "text")) {
                if (component.hasNonNull(key)) {
                    words.add(component.get(key).asText());
                }
            }
            component
                    .path("values")
                    .forEach(value -> words.add(value.path("label").asText()));
            collect(component.path("components"), words);
        }
    }
}
