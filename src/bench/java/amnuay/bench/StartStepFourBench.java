package amnuay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What starting step ๔ of the standards costs the database: each further point the same, however many there are. */
class StartStepFourBench {

    private static final Logger LOG = LoggerFactory.getLogger(StartStepFourBench.class);
    private static final int FEW = 15;
    private static final int MORE = 30;
    private static final int MANY = 60;

    /** The most that one further point may cost, whole application; three statements are for the head of the owner's unit, who sees the task. */
    private static final double MOST_PER_POINT = 28;

    @Test
    void paysTheSameForEachFurtherPoint() throws IOException {
        try (var server = new CountingPostgres();
                var office = new StepFourInApplication(server)) {
            long few = office.statements(FEW);
            long more = office.statements(MORE);
            long many = office.statements(MANY);
            double first = (more - few) / (double) (MORE - FEW);
            double second = (many - more) / (double) (MANY - MORE);
            String table = String.format(
                    Locale.ROOT,
                    "| points | statements | each further |%n|---:|---:|---:|%n| %d | %d | |%n| %d | %d | %.1f |%n| %d | %d | %.1f |%n",
                    FEW,
                    few,
                    MORE,
                    more,
                    first,
                    MANY,
                    many,
                    second);
            Path report = Files.createDirectories(Path.of("target", "bench")).resolve("start-step-four.md");
            Files.writeString(report, table);
            LOG.info("Statements that start step 4 of the standards:\n{}", table);
            assertThat(second).isBetween(first * 0.95 - 0.1, first * 1.05 + 0.1).isLessThan(MOST_PER_POINT);
        }
    }
}
