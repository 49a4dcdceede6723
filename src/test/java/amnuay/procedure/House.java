package amnuay.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the conventions look at: the diagrams and forms, the sources and resources of one root, and what the running application knows.
 *
 * @param root where processes/, forms/, source/ and resources/ lie
 * @param records the record that each form id is bound to
 * @param policies the names of the policies behind {@code record:} evidence
 * @param beans whether the application has a bean of that name
 */
record House(
        Path processes,
        Path forms,
        Path source,
        Path resources,
        Map<String, Class<?>> records,
        Set<String> policies,
        Predicate<String> beans) {

    static final Path MANUAL = Path.of("docs/manual.md");

    Stream<Diagram> diagrams() {
        return files(processes, ".bpmn").map(Diagram::read);
    }

    /** The user tasks of every diagram that runs a procedure of the manual. */
    Stream<Diagram.Task> tasks() {
        return diagrams().flatMap(Diagram::tasks);
    }

    /** Those of them that stand for a step of the manual. */
    Stream<Diagram.Task> steps() {
        return tasks().filter(task -> task.number() > 0);
    }

    Stream<FormFile> formFiles() {
        return files(forms, ".form").map(FormFile::read);
    }

    Manual manual() {
        return Manual.read(MANUAL);
    }

    Properties evidenceNames() {
        Properties names = new Properties();
        files(resources.resolve("evidence"), ".properties").forEach(file -> {
            try (var reader = Files.newBufferedReader(file)) {
                names.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return names;
    }

    Stream<Path> javaFiles() {
        return files(source, ".java");
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> found = all.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
