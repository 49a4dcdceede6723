package amnuay.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A book of 100 pages in a heap of 128 MB. */
class ReportBookBench {

    private static final Logger LOG = LoggerFactory.getLogger(ReportBookBench.class);

    @Test
    void fitsIntoAHeapOf128Megabytes() throws Exception {
        Path report = Files.createDirectories(Path.of("target", "bench")).resolve("report-book.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReportBook.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(report.toFile())
                .start();
        int exit = process.waitFor();
        String output = Files.readString(report);
        LOG.info("Report book:\n{}", output);
        assertThat(exit).as(output).isZero();
    }
}
