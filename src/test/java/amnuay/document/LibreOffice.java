package amnuay.document;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The LibreOffice of this machine. It finds a TH Sarabun New that is as large as the real one: the bundled Sarabun, whose em is made
 * larger in a copy.
 */
final class LibreOffice {

    private static final File PROGRAM = new File("/usr/bin/soffice");
    private static final int EM = 1538;

    private static final String FONTS =
            """
            <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <dir>%s</dir><dir>/usr/share/fonts</dir><cachedir>%s</cachedir>
              <match target="pattern"><test name="family"><string>TH Sarabun New</string></test>
                <edit name="family" mode="assign" binding="strong"><string>Sarabun</string></edit></match>
            </fontconfig>
            """;

    private final Path directory;

    LibreOffice(Path directory) throws IOException {
        this.directory = directory;
        Path fonts = Files.createDirectories(directory.resolve("fonts"));
        for (String face : List.of("Sarabun-Regular.ttf", "Sarabun-Bold.ttf")) {
            try (InputStream font = LibreOffice.class.getResourceAsStream("/fonts/" + face)) {
                Files.write(fonts.resolve(face), withLargerEm(font.readAllBytes()));
            }
        }
        Files.writeString(directory.resolve("fonts.conf"), FONTS.formatted(fonts, directory.resolve("cache")));
    }

    static boolean isInstalled() {
        return PROGRAM.canExecute();
    }

    /**
     * Converts Word files to PDF, all in one process; each PDF lies beside its Word file.
     *
     * @return what the processor worked on it, to a tenth of a second
     */
    Duration toPdf(List<Path> docx) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                PROGRAM.getPath(),
                "--headless",
                "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                "--convert-to",
                "pdf",
                "--outdir",
                docx.get(0).getParent().toString()));
        docx.forEach(file -> command.add(file.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("soffice.log").toFile());
        builder.environment()
                .put("FONTCONFIG_FILE", directory.resolve("fonts.conf").toString());
        Process process = builder.start();
        Duration worked = Duration.ZERO;
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            Duration soFar = process.descendants()
                    .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                    .reduce(Duration.ZERO, Duration::plus);
            worked = soFar.compareTo(worked) > 0 ? soFar : worked;
            if (System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new AssertionError("LibreOffice did not finish");
            }
        }
        return worked;
    }

    /** The table “head” of a TrueType file says how many units an em has. */
    private static byte[] withLargerEm(byte[] font) {
        ByteBuffer file = ByteBuffer.wrap(font);
        int tables = file.getShort(4);
        for (int table = 0; table < tables; table++) {
            int entry = 12 + 16 * table;
            if (file.getInt(entry) == 0x68656164) {
                file.putShort(file.getInt(entry + 8) + 18, (short) EM);
            }
        }
        return font;
    }
}
