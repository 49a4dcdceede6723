package amnuay.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Word file of every kind, laid out by another program. Skipped where there is no LibreOffice, unless AMNUAY_BROWSER_REQUIRED=true. */
class WordFilesInLibreOfficeIT {

    /** Vowels above and below, tone marks: where they lie in a PDF's text depends on who wrote it. */
    private static final String MARKS = "[\\u0E31\\u0E33-\\u0E3A\\u0E47-\\u0E4E\\u0E32]";

    private static final Path LOOKS = Path.of("target", "libreoffice").toAbsolutePath();

    @TempDir
    private Path directory;

    private final DocumentRenderer renderer = new DocumentRenderer((GarudaImage) Optional::empty);

    @Test
    void showTheSameWordsInTheSameOrderAndAsManyPages() throws Exception {
        boolean required = Boolean.parseBoolean(System.getenv("AMNUAY_BROWSER_REQUIRED"));
        assumeTrue(required || LibreOffice.isInstalled(), "no LibreOffice (looked for /usr/bin/soffice)");
        Map<String, RenderedDocument> documents = new LinkedHashMap<>();
        documents.put("memo", renderer.render("krs/invitation-memo", SampleValues.memo()));
        documents.put("order", renderer.render("krs/appointing-order", SampleValues.order()));
        documents.put("letter", renderer.render("test/letter", KindSamples.letter()));
        documents.put("announcement", renderer.render("test/announcement", KindSamples.values()));
        documents.put("agreement", renderer.render("test/agreement", KindSamples.agreement(5)));
        documents.put("minutes", renderer.render("test/minutes", KindSamples.minutes()));
        documents.put("sheet", renderer.render("test/sheet", KindSamples.sheet(8)));
        documents.put("book", renderer.render("test/book", KindSamples.book(6, 10)));
        Files.createDirectories(LOOKS);
        for (Map.Entry<String, RenderedDocument> each : documents.entrySet()) {
            Files.write(LOOKS.resolve(each.getKey() + ".docx"), each.getValue().docx());
        }
        new LibreOffice(directory)
                .toPdf(documents.keySet().stream()
                        .map(name -> LOOKS.resolve(name + ".docx"))
                        .toList());

        for (Map.Entry<String, RenderedDocument> each : documents.entrySet()) {
            byte[] laidOut = Files.readAllBytes(LOOKS.resolve(each.getKey() + ".pdf"));
            assertSameOrder(each.getKey(), each.getValue(), PdfText.words(laidOut));
            if (!each.getKey().equals("book")) {
                assertThat(PdfText.pages(laidOut))
                        .as("pages of " + each.getKey())
                        .isEqualTo(PdfText.pages(each.getValue().pdf()));
            }
        }
        for (String onePage : List.of("memo", "letter", "announcement")) {
            assertThat(PdfText.pages(Files.readAllBytes(LOOKS.resolve(onePage + ".pdf"))))
                    .as(onePage)
                    .isEqualTo(1);
        }
        theOrderIsSignedOnItsFirstPage(Files.readAllBytes(LOOKS.resolve("order.pdf")));
    }

    /** Its annex, the list of names, follows on pages of its own. */
    private static void theOrderIsSignedOnItsFirstPage(byte[] order) {
        assertThat(PdfText.lines(order))
                .filteredOn(line -> bare(line.text()).contains(bare("สั่ง ณ วันที่"))
                        || bare(line.text()).contains(bare("(นายศักดิ์")))
                .extracting(PdfText.PlacedLine::page)
                .containsExactly(1, 1);
    }

    /** Every paragraph outside of tables behind the one before it. */
    private static void assertSameOrder(String name, RenderedDocument document, String laidOut) throws IOException {
        String shown = bare(laidOut.replaceAll("-[๐-๙]+-", ""));
        int from = 0;
        int looked = 0;
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(document.docx()))) {
            for (XWPFParagraph paragraph : docx.getParagraphs()) {
                String text =
                        bare(PdfText.withoutSpaces(paragraph.getText().replaceAll("\t[๐-๙]+$|PAGEREF.*|TOC.*", "")));
                if (isInAFrame(paragraph)) {
                    assertThat(shown).as(name).contains(text);
                } else if (text.length() > 3 && !isTornByAPage(shown, text)) {
                    int at = shown.indexOf(text, from);
                    assertThat(at)
                            .as("%s: “%s” behind “%s”", name, paragraph.getText(), tail(shown, from))
                            .isNotNegative();
                    from = at + text.length();
                    looked++;
                }
            }
        }
        assertThat(looked).as("paragraphs of " + name).isGreaterThan(2);
    }

    /** What stands apart from the text, such as ด่วนที่สุด, is drawn when the program likes. */
    private static boolean isInAFrame(XWPFParagraph paragraph) {
        return paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetFramePr();
    }

    private static boolean isTornByAPage(String shown, String text) {
        return !shown.contains(text) && text.length() > 400;
    }

    private static String tail(String text, int end) {
        return text.substring(Math.max(0, end - 20), end);
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00A0]+|" + MARKS, "");
    }
}
