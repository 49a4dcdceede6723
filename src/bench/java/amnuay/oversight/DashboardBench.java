package amnuay.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.Amnuay;
import amnuay.bench.CountingPostgres;
import amnuay.thai.FiscalYear;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What the director's page costs with one to five years of history: statements as the server counts them, and the time from the request to
 * the last byte of the answer, without the network. The processor's time of the application alone is told beside it: other work on the
 * machine does not count in it.
 */
class DashboardBench {

    private static final Logger LOG = LoggerFactory.getLogger(DashboardBench.class);
    private static final String DATABASE = "dashboard";
    private static final int LAST = 2570;
    private static final int YEARS = 5;
    private static final int WARMING = 40;
    private static final int TIMES = 100;
    private static final double MOST_PROCESSOR_MILLIS = 200;

    private final StringBuilder table = new StringBuilder(
            "| years | rows of history | statements | median ms | p95 ms | processor ms, p95 | kB |\n|---:|---:|---:|---:|---:|---:|---:|\n");

    /** Sorted, each for itself. */
    private record Times(double[] wall, double[] processor) {

        double p95(double[] times) {
            return times[(int) (TIMES * 0.95)];
        }
    }

    @Test
    void measuresThePageFromOneYearToFive() throws IOException {
        try (var server = new CountingPostgres()) {
            server.create(DATABASE);
            try (var application = start(server)) {
                var history = new YearsOfHistory(application);
                history.enterPeople();
                Dashboards dashboards = application.getBean(Dashboards.class);
                ObjectMapper json = application.getBean(ObjectMapper.class);
                long[] statements = new long[YEARS + 1];
                for (int years = 1; years <= YEARS; years++) {
                    history.enter(LAST - years + 1, years == 1);
                    Times times = measure(dashboards, json);
                    statements[years] = server.statements(DATABASE, () -> page(dashboards));
                    int bytes = json.writeValueAsBytes(page(dashboards)).length;
                    add(years, history.rows(), statements[years], times, bytes);
                    assertThat(times.p95(times.processor())).isLessThanOrEqualTo(MOST_PROCESSOR_MILLIS);
                }
                Path report =
                        Files.createDirectories(Path.of("target", "bench")).resolve("dashboard.md");
                Files.writeString(report, table);
                LOG.info("The director's page:\n{}", table);
                assertThat(statements[YEARS]).isEqualTo(statements[1]);
            }
        }
    }

    private static Times measure(Dashboards dashboards, ObjectMapper json) throws IOException {
        for (int time = 0; time < WARMING; time++) {
            json.writeValueAsBytes(page(dashboards));
        }
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        Times times = new Times(new double[TIMES], new double[TIMES]);
        for (int time = 0; time < TIMES; time++) {
            long start = System.nanoTime();
            long used = processor.getCurrentThreadCpuTime();
            json.writeValueAsBytes(page(dashboards));
            times.processor()[time] = (processor.getCurrentThreadCpuTime() - used) / 1e6;
            times.wall()[time] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times.wall());
        Arrays.sort(times.processor());
        return times;
    }

    private static Dashboard page(Dashboards dashboards) {
        return dashboards.of(Optional.of(new FiscalYear(LAST)), "bench-1");
    }

    private void add(int years, long rows, long statements, Times times, int bytes) {
        String line = String.format(
                Locale.ROOT,
                "| %d | %d | %d | %.0f | %.0f | %.0f | %d |%n",
                years,
                rows,
                statements,
                times.wall()[TIMES / 2],
                times.p95(times.wall()),
                times.p95(times.processor()),
                bytes / 1024);
        LOG.info("{}", line);
        table.append(line);
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
