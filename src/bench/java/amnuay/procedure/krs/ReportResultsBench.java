package amnuay.procedure.krs;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.bench.CountingPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What two rounds of results cost the database, in statements: with four times the indicators no indicator costs more. */
class ReportResultsBench {

    private static final Logger LOG = LoggerFactory.getLogger(ReportResultsBench.class);
    private static final int FEW = 10;
    private static final int MANY = 40;
    private static final int YEAR_OF_ONE = 2659;
    private static final int YEAR_OF_FEW = 2660;
    private static final int YEAR_OF_MANY = 2661;

    private final StringBuilder table =
            new StringBuilder("| what | 10 indicators | 40 indicators | per indicator |\n|---|---:|---:|---:|\n");

    @Test
    void countsTheStatementsOfTwoRounds() throws IOException {
        try (var server = new CountingPostgres();
                var office = new ResultsInApplication(server)) {
            office.prepare(YEAR_OF_FEW, FEW);
            office.prepare(YEAR_OF_MANY, MANY);
            warm(office);
            for (int round = 0; round < 2; round++) {
                String of = ", round " + (round + 1);
                same("a round begins" + of, office.begin(YEAR_OF_FEW, round), office.begin(YEAR_OF_MANY, round));
                proportional(
                        "every result is reported" + of,
                        office.submitAll(YEAR_OF_FEW, round),
                        office.submitAll(YEAR_OF_MANY, round));
            }
            same("the page of the year", office.standing(YEAR_OF_FEW), office.standing(YEAR_OF_MANY));
        }
        Path report = Files.createDirectories(Path.of("target", "bench")).resolve("report-results.md");
        Files.writeString(report, table);
        LOG.info("Statements of two rounds:\n{}", table);
    }

    /** What happens only once, in the driver or in Hibernate, is not what is counted. */
    private static void warm(ResultsInApplication office) {
        office.prepare(YEAR_OF_ONE, 1);
        office.begin(YEAR_OF_ONE, 0);
        office.submitAll(YEAR_OF_ONE, 0);
        office.standing(YEAR_OF_ONE);
    }

    private void same(String what, long few, long many) {
        add(what, few, many, "0.0");
        assertThat(many).as(what).isEqualTo(few);
    }

    private void proportional(String what, long few, long many) {
        add(what, few, many, String.format(Locale.ROOT, "%.1f", (double) many / MANY));
        assertThat(many * FEW).as(what).isEqualTo(few * MANY);
    }

    private void add(String what, long few, long many, String perIndicator) {
        table.append(String.format(Locale.ROOT, "| %s | %d | %d | %s |%n", what, few, many, perIndicator));
    }
}
