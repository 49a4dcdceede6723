package amnuay.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.Amnuay;
import amnuay.bench.CountingPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** What the compliance report of a year costs with one to five years of history: statements as the server counts them, and time. */
class ComplianceBench {

    private static final Logger LOG = LoggerFactory.getLogger(ComplianceBench.class);
    private static final String DATABASE = "compliance";
    private static final int LAST = 2570;
    private static final int YEARS = 5;
    private static final int WARMING = 40;
    private static final int TIMES = 100;
    private static final long MOST_MILLIS = 200;
    private static final List<String> PROCEDURES =
            List.of("krs", "esa-standards", "group-management", "service-survey");

    private final StringBuilder table =
            new StringBuilder("| years | procedure | statements | median ms | p95 ms |\n|---:|---|---:|---:|---:|\n");

    @Test
    void measuresTheReportFromOneYearToFive() throws IOException {
        try (var server = new CountingPostgres()) {
            server.create(DATABASE);
            try (var application = start(server)) {
                var history = new YearsOfHistory(application);
                history.enterPeople();
                Compliance compliance = application.getBean(Compliance.class);
                double slowest = 0;
                long[] first = new long[PROCEDURES.size()];
                for (int years = 1; years <= YEARS; years++) {
                    history.enter(LAST - years + 1, years == 1);
                    for (int at = 0; at < PROCEDURES.size(); at++) {
                        String procedure = PROCEDURES.get(at);
                        double[] millis = measure(compliance, procedure);
                        long statements = server.statements(DATABASE, () -> compliance.of(procedure, LAST));
                        first[at] = years == 1 ? statements : first[at];
                        assertThat(statements).as(procedure).isEqualTo(first[at]);
                        slowest = Math.max(slowest, millis[(int) (TIMES * 0.95)]);
                        table.append(String.format(
                                Locale.ROOT,
                                "| %d | %s | %d | %.0f | %.0f |%n",
                                years,
                                procedure,
                                statements,
                                millis[TIMES / 2],
                                millis[(int) (TIMES * 0.95)]));
                    }
                }
                Path report =
                        Files.createDirectories(Path.of("target", "bench")).resolve("compliance.md");
                Files.writeString(report, table);
                LOG.info("The compliance report:\n{}", table);
                assertThat(slowest).isLessThanOrEqualTo(MOST_MILLIS);
            }
        }
    }

    private static double[] measure(Compliance compliance, String procedure) {
        for (int time = 0; time < WARMING; time++) {
            compliance.of(procedure, LAST);
        }
        double[] millis = new double[TIMES];
        for (int time = 0; time < TIMES; time++) {
            long start = System.nanoTime();
            compliance.of(procedure, LAST);
            millis[time] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis;
    }

    private static ConfigurableApplicationContext start(CountingPostgres server) {
        return new SpringApplication(Amnuay.class)
                .run(
                        "--spring.profiles.active=test",
                        "--server.port=0",
                        "--spring.datasource.url=" + server.url(DATABASE),
                        "--spring.datasource.username=postgres",
                        "--amnuay.admin.password=Only-For-This-Bench-1",
                        // nothing may ask the database while statements are counted
                        "--amnuay.mail.every=1d",
                        "--amnuay.copies.every=1d");
    }
}
