package amnuay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.document.block.Block;
import amnuay.document.block.Paper;
import amnuay.document.block.Paragraph;
import amnuay.document.block.ParagraphStyle;
import amnuay.document.block.Run;
import amnuay.document.pdf.PdfWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;

/** Words whose marks go wrong easily look in our PDF as Chromium draws them with the same typeface. */
@ExtendWith(ChromiumNeeded.class)
class HardWordsInChromiumIT {

    private static final List<String> WORDS = List.of(
            "ที่",
            "น้ำ",
            "ค่ำ",
            "ปั๊มน้ำ",
            "ศักดิ์สิทธิ์",
            "กตัญญู",
            "ผู้",
            "ปี่",
            "ซื้อ",
            "ญี่ปุ่น",
            "ฐานะ",
            "ฎีกา",
            "เก้าอี้",
            "๑๒๓๔๕๖๗๘๙๐");

    /** The same without a mark, or with a mark more: must look different. */
    private static final List<String> WRONG = List.of(
            "ที",
            "นำ",
            "คำ",
            "ปัมน้ำ",
            "ศักดิสิทธิ์",
            "กตัญญ",
            "ผู",
            "ปี",
            "ซือ",
            "ญีปุ่น",
            "ฐานั",
            "ฎิกา",
            "เก้าอี",
            "๑๒๓๔๕๖๗๘๙๑");

    private static final float SIZE = 36;
    private static final int BAND = 50;
    private static final float DRAWN = SIZE * 0.65f;

    /** Pixels for a point, in both pictures. */
    private static final int SCALE = 4;

    private static final Path LOOKS = Path.of("target", "documents");

    @TempDir
    private Path directory;

    private ChromeDriver chromium;

    @BeforeEach
    void open() {
        chromium = Chromium.start(directory);
        chromium.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 595, "height", WORDS.size() * BAND, "deviceScaleFactor", SCALE, "mobile", false));
    }

    @AfterEach
    void close() {
        chromium.quit();
    }

    @Test
    void lookAsInChromiumAndNotOtherwise() throws IOException {
        Files.createDirectories(LOOKS);
        for (boolean bold : new boolean[] {false, true}) {
            BufferedImage ours = fromPdf(bold);
            BufferedImage theirs = fromChromium(WORDS, bold, "");
            ImageIO.write(
                    ours, "png", LOOKS.resolve("hard-words-" + bold + ".png").toFile());
            ImageIO.write(
                    theirs,
                    "png",
                    LOOKS.resolve("hard-words-chromium-" + bold + ".png").toFile());
            assertThat(different(ours, theirs)).as("bold: " + bold).isEmpty();
            assertThat(different(ours, fromChromium(WRONG, bold, "")))
                    .as("a mark missing")
                    .containsExactlyElementsOf(WORDS);
            assertThat(different(ours, fromChromium(WORDS, bold, "'ccmp' 0, 'mark' 0, 'mkmk' 0, 'liga' 0")))
                    .as("marks not placed by the typeface's rules")
                    .contains("ที่", "ค่ำ", "ซื้อ");
        }
    }

    private static List<String> different(BufferedImage ours, BufferedImage theirs) {
        List<String> different = new ArrayList<>();
        for (int i = 0; i < WORDS.size(); i++) {
            if (!new Ink(ours, i * BAND * SCALE, BAND * SCALE)
                    .looksLike(new Ink(theirs, i * BAND * SCALE, BAND * SCALE))) {
                different.add(WORDS.get(i));
            }
        }
        return different;
    }

    private BufferedImage fromPdf(boolean bold) throws IOException {
        ParagraphStyle style = ParagraphStyle.PLAIN.sized(SIZE, BAND);
        byte[] pdf = new PdfWriter()
                .write(
                        "คำยาก",
                        WORDS.stream()
                                .<Block>map(word -> Paragraph.of(style, bold ? Run.bold(word) : Run.plain(word)))
                                .toList(),
                        Optional.empty())
                .file();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImage(0, SCALE, ImageType.RGB);
            int top = Math.round(Paper.TOP * SCALE);
            return page.getSubimage(
                    0, top, page.getWidth(), Math.min(page.getHeight() - top, WORDS.size() * BAND * SCALE));
        }
    }

    /** The page is laid out in points: one CSS pixel each, drawn by {@link #SCALE} pixels. */
    private BufferedImage fromChromium(List<String> words, boolean bold, String features) throws IOException {
        StringBuilder html = new StringBuilder(
                        "<meta charset=utf-8><style>@font-face{font-family:S;src:url(data:font/ttf;base64,")
                .append(font(bold ? "Sarabun-Bold.ttf" : "Sarabun-Regular.ttf"))
                .append(")}body{margin:0;background:#fff;font:")
                .append(DRAWN)
                .append("px/")
                .append(BAND)
                .append("px S;font-feature-settings:")
                .append(features.isEmpty() ? "normal" : features)
                .append("}div{height:")
                .append(BAND)
                .append("px;padding-left:85px;white-space:nowrap}</style>");
        words.forEach(word -> html.append("<div>").append(word).append("</div>"));
        Path page = Files.writeString(directory.resolve("words.html"), html);
        chromium.get(page.toUri().toString());
        chromium.executeScript("return document.fonts.ready.then(() => true)");
        return ImageIO.read(new ByteArrayInputStream(chromium.getScreenshotAs(OutputType.BYTES)));
    }

    private static String font(String name) throws IOException {
        try (InputStream font = PdfWriter.class.getResourceAsStream("/fonts/" + name)) {
            return Base64.getEncoder().encodeToString(font.readAllBytes());
        }
    }
}
