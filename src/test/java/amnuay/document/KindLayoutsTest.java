package amnuay.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each sample is also written to target/documents, for people to look at. */
class KindLayoutsTest {

    private static final Path LOOKS = Path.of("target", "documents");
    private static final Map<String, Map<String, Object>> SAMPLES = Map.of(
            "letter", KindSamples.letter(),
            "agreement", KindSamples.agreement(5),
            "sheet", KindSamples.sheet(60),
            "announcement", KindSamples.values(),
            "minutes", KindSamples.minutes(),
            "book", KindSamples.book(40, 60));

    private final DocumentRenderer renderer = new DocumentRenderer((GarudaImage) Optional::empty);

    @ParameterizedTest
    @ValueSource(strings = {"letter", "agreement", "sheet", "announcement", "minutes", "book"})
    void showsTheSameWordsInBothFiles(String kind) throws IOException {
        RenderedDocument document = sample(kind);
        Files.createDirectories(LOOKS);
        Files.write(LOOKS.resolve(kind + ".pdf"), document.pdf());
        Files.write(LOOKS.resolve(kind + ".docx"), document.docx());

        assertThat(document.kind().name()).isEqualToIgnoringCase(kind);
        assertThat(uncounted(DocxText.words(document.docx()), document))
                .isEqualTo(uncounted(PdfText.words(document.pdf()), document));
    }

    @Test
    void putsTheLetterHeadWhereARealLetterHasIt() {
        List<PdfText.PlacedLine> lines = PdfText.lines(sample("letter").pdf());

        assertThat(sample("letter").subject()).startsWith("ขอเชิญประชุมชี้แจงกรอบ");
        assertPlace(lines, "ที่ ศธ ๐๔๐๐๐/ว ๑๒๔", 30, 36.7f);
        assertPlace(lines, "๒๒ พฤศจิกายน ๒๕๖๙", 103.2f, 36.7f + 4 * 6.35f + 5.6f);
        assertPlace(lines, "ขอแสดงความนับถือ", 108.2f, Float.NaN);
        float middle = 123;
        PdfText.PlacedLine signer = line(lines, "\\(นายศักดิ์สิทธิ์ กตัญญูกุล\\)");
        assertThat(signer.x()).isBetween(middle - 25, middle - 15);
        assertPlace(lines, "โทรสาร", 30, 297 - 20 - 6.35f);
    }

    @Test
    void keepsThreeLinesOfSenderAboveTheSubjectAtItsMeasuredHeight() {
        Map<String, Object> values = KindSamples.letter();
        Map<String, Object> office = new HashMap<>(SampleValues.office());
        office.put("name", "สำนักงานหนึ่ง");
        office.put("address", "บรรทัดสอง");
        values.put("office", office);
        List<PdfText.PlacedLine> lines =
                PdfText.lines(renderer.render("test/letter", values).pdf());

        float missingLine = 6.35f;
        assertPlace(lines, "เรื่อง", 30, 72.0f - missingLine);
        assertPlace(lines, "เรียน", 30, 82.7f - missingLine);
        assertPlace(lines, "อ้างถึง", 30, 93.3f - missingLine);
    }

    @Test
    void marksAnUrgentLetterInRedWithoutMovingItsText() throws IOException {
        Map<String, Object> values = KindSamples.letter();
        byte[] urgent = renderer.render("test/letter", values).pdf();
        values.put("speed", "");
        byte[] usual = renderer.render("test/letter", values).pdf();

        List<PdfText.PlacedLine> lines = PdfText.lines(urgent);
        assertThat(line(lines, "ด่วนที่สุด").x()).isCloseTo(30, within(1f));
        assertThat(line(lines, "ที่ ศธ").y())
                .isEqualTo(line(PdfText.lines(usual), "ที่ ศธ").y());
        try (PDDocument pdf = Loader.loadPDF(urgent)) {
            assertThat(new String(pdf.getPage(0).getContents().readAllBytes(), StandardCharsets.US_ASCII))
                    .containsOnlyOnce("1 0 0 rg");
        }
        values.put("speed", "ด่วนมากๆ");
        assertThatThrownBy(() -> renderer.render("test/letter", values))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ชั้นความเร็ว");
    }

    @Test
    void numbersSeveralEnclosuresAndLeavesOutAnEmptyReference() {
        assertThat(PdfText.words(sample("letter").pdf()))
                .contains("สิ่งที่ส่งมาด้วย๑.กำหนดการประชุมจำนวน๑แผ่น๒.คู่มือการประเมินจำนวน๑เล่มด้วย");
        Map<String, Object> values = KindSamples.letter();
        values.put("reference", "");
        values.put("enclosures", List.of(Map.of("name", "แบบ<br>ตอบรับ", "count", "๑ แผ่น")));
        assertThat(PdfText.words(renderer.render("test/letter", values).pdf()))
                .doesNotContain("อ้างถึง")
                .contains("สิ่งที่ส่งมาด้วยแบบ<br>ตอบรับจำนวน๑แผ่น");
    }

    @Test
    void endsALetterOfManyPagesWithSignatureAndOwnerOnItsLastPage() {
        Map<String, Object> values = KindSamples.letter();
        List<Map<String, String>> more = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            more.add(Map.of("text", "บรรทัดที่ " + ThaiText.digits(i + 1)));
        }
        values.put("more", more);
        RenderedDocument letter = renderer.render("test/letter", values);
        List<PdfText.PlacedLine> lines = PdfText.lines(letter.pdf());

        int last = PdfText.pages(letter.pdf());
        assertThat(last).isGreaterThan(11);
        assertThat(line(lines, "บรรทัดที่ ๔๐๐").page()).isBetween(last - 1, last);
        for (String ending : List.of("จึงเรียนมา", "ขอแสดงความนับถือ", "\\(นายศักดิ์", "โทรสาร")) {
            assertThat(line(lines, ending).page()).as(ending).isEqualTo(last);
        }
    }

    @Test
    void setsThePartiesOfAnAgreementBesideEachOtherAndTheWitnessBelow() {
        List<PdfText.PlacedLine> lines = PdfText.lines(sample("agreement").pdf());
        List<PdfText.PlacedLine> toSign =
                lines.stream().filter(line -> line.text().contains("ลงชื่อ")).toList();

        assertThat(toSign).hasSize(3);
        assertThat(toSign.get(1).y()).isEqualTo(toSign.get(0).y());
        assertThat(toSign.get(1).x() - toSign.get(0).x()).isCloseTo(82.5f, within(1f));
        assertThat(toSign.get(2).y()).isGreaterThan(toSign.get(0).y() + 40);
        assertThat(toSign.get(2).x()).isCloseTo(toSign.get(0).x(), within(1f));
    }

    @Test
    void neverPartsTheSignaturesFromTheLastWordsOfAnAgreement() {
        for (int rows = 1; rows <= 30; rows++) {
            RenderedDocument agreement = renderer.render("test/agreement", KindSamples.agreement(rows));
            List<PdfText.PlacedLine> lines = PdfText.lines(agreement.pdf());
            int page = line(lines, "ทั้งสองฝ่าย").page();

            assertThat(lines)
                    .as("%d rows", rows)
                    .filteredOn(line -> line.text().contains("ลงชื่อ"))
                    .extracting(PdfText.PlacedLine::page)
                    .containsExactly(page, page, page);
        }
    }

    @Test
    void repeatsTheHeadOfASheetsTableOfSixtyRows() {
        List<PdfText.PlacedLine> lines = PdfText.lines(sample("sheet").pdf());

        assertThat(lines.stream()
                        .filter(line -> line.text().contains("กำหนดเสร็จ"))
                        .map(PdfText.PlacedLine::page)
                        .distinct())
                .containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(PdfText.words(sample("sheet").pdf())).contains("กิจกรรมที่๑", "กิจกรรมที่๖๐");
    }

    @Test
    void namesInTheContentsThePageOnWhichEachHeadingStands() {
        RenderedDocument book = sample("book");
        List<PdfText.PlacedLine> lines = PdfText.lines(book.pdf());
        Map<String, String> headings = Map.of(
                "คำนำ", "คำนำ",
                "บทที่ ๑ บทนำ", "บทที่ ๑",
                "ความเป็นมา", "ความเป็นมา",
                "บทที่ ๒ ผลการดำเนินงาน", "บทที่ ๒",
                "ตารางสรุป", "ตารางสรุป",
                "แผนภูมิ", "แผนภูมิ",
                "ภาคผนวก", "ภาคผนวก",
                "บัญชีหลักฐาน", "บัญชีหลักฐาน");

        int contents = line(lines, "สารบัญ").page();
        headings.forEach((entry, heading) -> {
            int page = lines.stream()
                    .filter(line -> line.text().strip().equals(heading) && line.page() != contents)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(heading))
                    .page();
            assertThat(PdfText.words(book.pdf())).contains(PdfText.withoutSpaces(entry) + ThaiText.digits(page));
        });
        assertThat(PdfText.words(book.pdf())).doesNotContain("กรอบการประเมิน๑");
    }

    @Test
    void countsAContentsOfManyPagesAmongThePages() {
        List<Map<String, String>> names = new ArrayList<>();
        for (int i = 1; i <= 90; i++) {
            names.add(Map.of("name", "บทที่ " + ThaiText.digits(i)));
        }
        Map<String, Object> values = KindSamples.values();
        values.put("chapters", names);
        RenderedDocument book = renderer.render("test/chapters", values);

        int pagesBefore = 1 + 3;
        assertThat(PdfText.pages(book.pdf())).isEqualTo(pagesBefore + 90);
        assertThat(PdfText.words(book.pdf())).contains("บทที่๑" + ThaiText.digits(5), "บทที่๙๐" + ThaiText.digits(94));
    }

    @Test
    void givesWordRealHeadingsAndAContentsThatItCanCountAnew() throws IOException {
        String xml = DocxText.part(sample("book").docx(), "word/document.xml");

        assertThat(count(xml, "<w:pStyle w:val=\"Heading1\"/>")).isEqualTo(5);
        assertThat(count(xml, "<w:pStyle w:val=\"Heading2\"/>")).isEqualTo(3);
        assertThat(count(xml, "<w:pStyle w:val=\"Heading3\"/>")).isEqualTo(1);
        assertThat(count(xml, " PAGEREF _Toc\\d+ ")).isEqualTo(8);
        assertThat(xml).contains("TOC \\o \"1-2\"").contains("w:leader=\"dot\"");
        assertThat(count(xml, "fldCharType=\"begin\"")).isEqualTo(count(xml, "fldCharType=\"end\""));
        assertThat(DocxText.part(sample("book").docx(), "word/styles.xml"))
                .contains("<w:name w:val=\"heading 1\"/>", "<w:outlineLvl w:val=\"0\"/>");
    }

    @Test
    void listsTheHeadingsBesideThePagesOfThePdf() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sample("book").pdf())) {
            List<String> chapters = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                chapters.add(item.getTitle());
            }
            assertThat(chapters)
                    .containsExactly("คำนำ", "บทที่ ๑ บทนำ", "บทที่ ๒ ผลการดำเนินงาน", "ภาคผนวก", "บัญชีหลักฐาน");
        }
    }

    @Test
    void drawsOnePictureOfAChartForBothFilesAndTellsWhatItShows() throws IOException {
        RenderedDocument book = sample("book");
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(book.docx()))) {
            assertThat(docx.getAllPictures()).hasSize(2);
        }
        assertThat(DocxText.part(book.docx(), "word/document.xml"))
                .contains(
                        "descr=\"แผนภูมิแท่ง เป้าหมายและผลการดำเนินงานรายตัวชี้วัด ร้อยละ: ๑.๑ เป้าหมาย ๖๕, ผลการดำเนินงาน ๗๕.๒๕;");
        assertThat(PdfText.words(book.pdf())).contains("คะแนนรายตัวชี้วัดเทียบกับปีก่อน");
    }

    @Test
    void printsTheCodeOnEveryPageOfWhatIsSignedAndOnNothingElse() throws IOException {
        Optional<UUID> document = Optional.of(UUID.fromString("7b0c8f5e-94f5-4c29-8d38-8d5b0f3c2a11"));
        RenderedDocument agreement = renderer.render("test/agreement", KindSamples.agreement(40), document);
        RenderedDocument sheet = renderer.render("test/sheet", KindSamples.sheet(3), document);
        Files.createDirectories(LOOKS);
        Files.write(LOOKS.resolve("code.pdf"), agreement.pdf());
        Files.write(LOOKS.resolve("code.docx"), agreement.docx());

        try (PDDocument pdf = Loader.loadPDF(agreement.pdf())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            for (var page : pdf.getPages()) {
                String content = new String(page.getContents().readAllBytes(), StandardCharsets.US_ASCII);
                assertThat(content).contains("/Code Do");
            }
        }
        assertThat(DocxText.part(agreement.docx(), "word/footer1.xml")).contains("<wp:anchor");
        assertThat(DocxText.part(agreement.docx(), "word/footer2.xml")).contains("<wp:anchor");
        try (PDDocument pdf = Loader.loadPDF(sheet.pdf())) {
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void saysWhatTheHeadOfAKindLacks() {
        assertThatThrownBy(() -> renderer.render("test/headless-letter", KindSamples.values()))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("test/headless-letter", "sender");
    }

    private RenderedDocument sample(String kind) {
        return renderer.render("test/" + kind, SAMPLES.get(kind));
    }

    /** The PDF has page numbers and repeats the heads of tables, the Word file names a cell after the other: compared by letters. */
    private static String uncounted(String words, RenderedDocument document) {
        String text = words;
        for (int page = 2; page <= PdfText.pages(document.pdf()); page++) {
            text = text.replace("-" + ThaiText.digits(page) + "-", "");
        }
        for (String head :
                List.of("กำหนดเสร็จ", "กิจกรรม", "ผู้รับผิดชอบ", "ตัวชี้วัด", "เป้าหมาย", "หลักฐาน", "ที่", "ผล")) {
            text = text.replace(head, "");
        }
        return text.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void assertPlace(List<PdfText.PlacedLine> lines, String start, float x, float top) {
        PdfText.PlacedLine line = line(lines, start);
        float baseline = 0.72f * 6.35f;
        assertThat(line.x()).as("x of %s", start).isCloseTo(x, within(1f));
        if (!Float.isNaN(top)) {
            assertThat(line.y() - baseline).as("top of %s", start).isCloseTo(top, within(1f));
        }
    }

    private static PdfText.PlacedLine line(List<PdfText.PlacedLine> lines, String start) {
        return lines.stream()
                .filter(line -> line.text().strip().matches("(?s)" + start + ".*"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line starts with " + start + " in " + lines));
    }

    private static long count(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }
}
