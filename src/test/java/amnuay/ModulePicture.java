package amnuay;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Draws which package of the house knows which, as docs/modules.md shows it. */
final class ModulePicture {

    private final HouseRules house = new HouseRules("amnuay");
    private final JavaClasses classes;

    ModulePicture(JavaClasses classes) {
        this.classes = classes;
    }

    String markdown() {
        return """
                # The packages and what they know

                `ModularityTest` draws this page from the compiled classes, writes it to `target/modules.md`, and fails when
                it differs from `docs/modules.md`: copy it then, if the new arrow is meant.

                ```mermaid
                flowchart TD
                %s
                ```

                | package | is about |
                |---|---|
                %s
                """
                .formatted(String.join("\n", arrows()), String.join("\n", sentences()));
    }

    private Set<String> arrows() {
        return classes.stream()
                .flatMap(from -> from.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass())
                        .filter(to -> !name(to).isEmpty())
                        .filter(to -> !name(to).equals(name(from)))
                        .filter(to -> !name(from).isEmpty())
                        .map(to -> "  " + node(name(from)) + " --> " + node(name(to))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String node(String name) {
        return name.replace('.', '_') + "[" + name + "]";
    }

    /** A procedure stands for itself; what lies inside another module is not shown. */
    private String name(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return house.module(type).equals("procedure") && parts.length > 2
                ? "procedure." + parts[2]
                : house.module(type);
    }

    private Set<String> sentences() {
        return classes.stream()
                .map(this::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(name -> "| `" + name + "` | " + sentence(name) + " |")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sentence(String name) {
        Path file = Path.of("src/main/java/amnuay", name.replace('.', '/'), "package-info.java");
        try {
            return Files.readString(file)
                    .replaceFirst("(?s)^\\s*/\\*\\*(.*?)\\*/.*", "$1")
                    .replaceAll("\\s*\\n\\s*\\*?\\s*", " ")
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
