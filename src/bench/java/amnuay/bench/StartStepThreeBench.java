package amnuay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What starting step ๓ costs the database, in statements and not in time: the stock engine and driver against ours, on the same server.
 * The server itself counts each statement it executes, {@code BEGIN} and {@code COMMIT} too; the counts depend on no machine's speed.
 */
class StartStepThreeBench {

    private static final Logger LOG = LoggerFactory.getLogger(StartStepThreeBench.class);
    private static final List<Integer> INDICATORS = List.of(1, 8, 15, 30);

    @Test
    void countsTheStatementsThatStartStepThree() throws IOException {
        var table =
                new StringBuilder("| what | indicators | stock | ours | stock / ours |\n|---|---:|---:|---:|---:|\n");
        try (var server = new CountingPostgres()) {
            try (var stock = new StepThreeInEngine(server, EngineSettings.STOCK);
                    var ours = new StepThreeInEngine(server, EngineSettings.OURS)) {
                compare("engine alone", stock::statements, ours::statements, table);
            }
            try (var stock = new StepThreeInApplication(server, EngineSettings.STOCK);
                    var ours = new StepThreeInApplication(server, EngineSettings.OURS)) {
                compare("whole application", stock::statements, ours::statements, table);
            }
        }
        Path report = Files.createDirectories(Path.of("target", "bench")).resolve("start-step-three.md");
        Files.writeString(report, table);
        LOG.info("Statements that start step 3:\n{}", table);
    }

    private static void compare(String what, IntToLongFunction stock, IntToLongFunction ours, StringBuilder table) {
        for (int indicators : INDICATORS) {
            long before = stock.applyAsLong(indicators);
            long now = ours.applyAsLong(indicators);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %.1f |%n",
                    what,
                    indicators,
                    before,
                    now,
                    (double) before / now));
        }
    }
}
