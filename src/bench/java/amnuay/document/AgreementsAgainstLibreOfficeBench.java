package amnuay.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 200 agreements of two pages as Word file and PDF, against one warm LibreOffice process that converts the same Word files, in one run
 * and by one thread; and whether memory stays as it is when there are ten times as many.
 */
class AgreementsAgainstLibreOfficeBench {

    private static final Logger LOG = LoggerFactory.getLogger(AgreementsAgainstLibreOfficeBench.class);
    private static final int MANY = 200;

    @TempDir
    private Path directory;

    private final DocumentRenderer renderer = new DocumentRenderer((GarudaImage) Optional::empty);

    @Test
    void writesThemManyTimesFaster() throws Exception {
        List<Path> word = IntStream.range(0, MANY)
                .mapToObj(i -> directory.resolve("agreement-" + i + ".docx"))
                .toList();
        Map<String, Object> values = KindSamples.agreement(6);
        Duration cold = worked(() -> word.forEach(file -> keep(file, renderer.render("test/agreement", values))));
        assertThat(PdfText.pages(renderer.render("test/agreement", values).pdf()))
                .isEqualTo(2);
        LibreOffice office = new LibreOffice(directory);
        office.toPdf(word.subList(0, 1));
        Duration theirs = office.toPdf(word);

        long few = usedAfter(MANY, values);
        long tenTimes = usedAfter(10 * MANY, values);
        Duration warm = worked(() -> word.forEach(file -> keep(file, renderer.render("test/agreement", values))));
        String table = String.format(
                Locale.ROOT,
                """
                | what | processor seconds | LibreOffice takes |
                |---|---:|---:|
                | LibreOffice, one warm process, %d Word files to PDF | %.1f | |
                | Amnuay, Word files and PDFs, cold | %.2f | %.1f × |
                | Amnuay, Word files and PDFs, warm | %.2f | %.1f × |

                Heap in use after %d: %d MB, after %d: %d MB.
                """,
                MANY,
                theirs.toMillis() / 1000.0,
                cold.toMillis() / 1000.0,
                (double) theirs.toMillis() / cold.toMillis(),
                warm.toMillis() / 1000.0,
                (double) theirs.toMillis() / warm.toMillis(),
                MANY,
                few >> 20,
                10 * MANY,
                tenTimes >> 20);
        Files.writeString(
                Files.createDirectories(Path.of("target", "bench")).resolve("agreements-libreoffice.md"), table);
        LOG.info("Agreements:\n{}", table);
        assertThat(tenTimes - few).as("bytes more for ten times as many").isLessThan(8 << 20);
    }

    /** What the processor worked, which does not depend on what else the machine does. */
    private static Duration worked(Runnable work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }

    private long usedAfter(int count, Map<String, Object> values) {
        Consumer<RenderedDocument> dropped =
                document -> assertThat(document.pdf()).isNotEmpty();
        for (int i = 0; i < count; i++) {
            dropped.accept(renderer.render("test/agreement", values));
        }
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void keep(Path file, RenderedDocument document) {
        try {
            Files.write(file, document.docx());
            Files.write(file.resolveSibling(file.getFileName() + ".own.pdf"), document.pdf());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
