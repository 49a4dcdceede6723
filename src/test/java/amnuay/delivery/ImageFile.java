package amnuay.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads from the {@code Dockerfile} how its last stage runs the jar. */
final class ImageFile {

    private final List<String> lines;

    ImageFile() {
        try {
            lines = Files.readAllLines(Path.of("Dockerfile"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The arguments between {@code java} and the jar. */
    List<String> jvmArguments() {
        try {
            List<?> command = new ObjectMapper().readValue(instruction("ENTRYPOINT"), List.class);
            return command.subList(1, command.indexOf("-jar")).stream()
                    .map(String::valueOf)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the image itself adds to the environment. */
    Map<String, String> environment() {
        return Arrays.stream(instruction("ENV").split(" "))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    /** Of several the last one counts, as for docker. */
    private String instruction(String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + " "))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("The Dockerfile has no " + name))
                .substring(name.length() + 1);
    }
}
