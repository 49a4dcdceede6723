package amnuay.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** Reads {@code docker-compose.yml} as docker compose does, as far as ours goes: {@code ${NAME}}, {@code :-default}, {@code :?message}. */
final class ComposeFile {

    private static final Path FILE = Path.of("docker-compose.yml");
    private static final Path EXAMPLE = Path.of(".env.example");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(?::([-?])([^}]*))?}");

    private final Map<String, Map<String, Object>> services;

    ComposeFile() {
        Map<String, Map<String, Map<String, Object>>> file = new Yaml().load(read(FILE));
        this.services = file.get("services");
    }

    /** The settings of {@code .env.example} as an office finds them. */
    static Map<String, String> example() {
        Map<String, String> settings = new LinkedHashMap<>();
        read(EXAMPLE)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .forEach(pair -> settings.put(pair[0], pair[1]));
        return settings;
    }

    /** The default of every variable of the file; null where there is none. */
    static Map<String, String> defaults() {
        Map<String, String> defaults = new LinkedHashMap<>();
        Matcher variables = VARIABLE.matcher(read(FILE));
        while (variables.find()) {
            defaults.put(variables.group(1), "-".equals(variables.group(2)) ? variables.group(3) : null);
        }
        return defaults;
    }

    Map<String, Object> service(String name) {
        return services.get(name);
    }

    /**
     * What the service's process finds in its environment.
     *
     * @throws IllegalStateException with the file's own sentences when required settings are missing or empty
     */
    Map<String, String> environment(String service, Map<String, String> settings) {
        Map<?, ?> declared = (Map<?, ?>) service(service).get("environment");
        var refusals = new TreeSet<String>();
        Map<String, String> environment = new LinkedHashMap<>();
        declared.forEach(
                (name, value) -> environment.put(name.toString(), filled(String.valueOf(value), settings, refusals)));
        if (!refusals.isEmpty()) {
            throw new IllegalStateException(String.join("; ", refusals));
        }
        return environment;
    }

    List<?> list(String service, String key) {
        return (List<?>) service(service).getOrDefault(key, List.of());
    }

    private static String filled(String text, Map<String, String> settings, TreeSet<String> refusals) {
        return VARIABLE.matcher(text).replaceAll(variable -> {
            String given = settings.getOrDefault(variable.group(1), "");
            if (given.isEmpty() && "?".equals(variable.group(2))) {
                refusals.add(variable.group(3));
            }
            boolean byDefault = given.isEmpty() && "-".equals(variable.group(2));
            return Matcher.quoteReplacement(byDefault ? variable.group(3) : given);
        });
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
