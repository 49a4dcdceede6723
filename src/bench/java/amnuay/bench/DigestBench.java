package amnuay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the digests of a morning cost: statements as the server counts them, and, on this machine, time. */
class DigestBench {

    private static final Logger LOG = LoggerFactory.getLogger(DigestBench.class);
    private static final int[][] MORNINGS = {{1_000, 100}, {10_000, 1_000}, {30_000, 1_000}, {100_000, 1_000}};

    @Test
    void countsTheStatementsOfAMorning() throws IOException {
        var table = new StringBuilder(
                "| tasks | people | statements | per digest | seconds |\n|---:|---:|---:|---:|---:|\n");
        try (var server = new CountingPostgres();
                var digests = new DigestsInApplication(server)) {
            for (int[] morning : MORNINGS) {
                DigestsInApplication.Cost cost = digests.morning(morning[0], morning[1]);
                table.append(String.format(
                        Locale.ROOT,
                        "| %d | %d | %d | %.2f | %.1f |%n",
                        cost.tasks(),
                        cost.people(),
                        cost.statements(),
                        (double) cost.statements() / cost.people(),
                        cost.time().toMillis() / 1000.0));
            }
        }
        Path report = Files.createDirectories(Path.of("target", "bench")).resolve("digests.md");
        Files.writeString(report, table);
        LOG.info("One morning's digests:\n{}", table);
    }
}
