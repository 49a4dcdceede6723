package amnuay.delivery;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The jar that {@code package} made, running as a process of its own in an environment that holds nothing but what is given. */
final class PackagedApplication implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(45);

    private final Process process;
    private final URI address;
    private final Path log;

    private PackagedApplication(Process process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /**
     * Starts the jar and returns when it says that it is ready.
     *
     * @param directory where the process works
     * @param log where its output goes; written anew
     */
    static PackagedApplication start(
            Path directory, Path log, List<String> jvmArguments, Map<String, String> environment) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmArguments);
        // it is looked at for minutes only: compiling lightly saves a third of the processor's work
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(List.of("-jar", jar().toString()));
        var builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        int port = freePort();
        String path = System.getenv("PATH");
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("PATH", path);
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().putIfAbsent("AMNUAY_PUBLIC_PORT", "0");
        try {
            var application = new PackagedApplication(builder.start(), URI.create("http://127.0.0.1:" + port), log);
            application.waitUntilReady();
            return application;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port of this machine on which nobody listens at the moment. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return address;
    }

    long pid() {
        return process.pid();
    }

    String output() {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the power switch does: nothing of the process runs any more when this returns. */
    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /**
     * As docker and systemd do (SIGTERM).
     *
     * @return the exit code
     */
    int stop() {
        process.destroy();
        return exitCode();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }

    private int exitCode() {
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("The application did not stop: " + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void waitUntilReady() {
        try {
            await().atMost(LONGEST_START)
                    .pollInterval(Duration.ofMillis(500))
                    .failFast("the process has ended", () -> !process.isAlive())
                    .until(this::isReady);
        } catch (RuntimeException notReady) {
            process.destroyForcibly();
            throw new AssertionError("The application did not become ready:\n" + output(), notReady);
        }
    }

    private boolean isReady() throws InterruptedException {
        var question = HttpRequest.newBuilder(address.resolve("/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(question, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Path jar() {
        String jar = System.getProperty("amnuay.jar");
        if (jar == null || !Files.isRegularFile(Path.of(jar))) {
            throw new AssertionError("No packaged jar: this test runs in “verify”, after “package”");
        }
        return Path.of(jar).toAbsolutePath();
    }
}
