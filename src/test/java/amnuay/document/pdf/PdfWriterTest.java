package amnuay.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import amnuay.document.PdfText;
import amnuay.document.block.Alignment;
import amnuay.document.block.Block;
import amnuay.document.block.PageBreak;
import amnuay.document.block.Paragraph;
import amnuay.document.block.ParagraphStyle;
import amnuay.document.block.Run;
import amnuay.document.block.Table;
import amnuay.thai.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfWriterTest {

    private static final List<String> HARD_WORDS = List.of(
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
    private static final String LONG_TEXT =
            ("ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษากำหนดให้ซื้อปั๊มน้ำที่มีฐานะศักดิ์สิทธิ์จากญี่ปุ่น"
                            + "เพื่อให้ผู้มีความกตัญญูได้ดื่มน้ำทุกค่ำคืนและเป่าปี่ตามคำพิพากษาศาลฎีกา ")
                    .repeat(12);

    private final PdfWriter writer = new PdfWriter();

    @Test
    void keepsEveryHardWordForThoseWhoSearchAndCopy() {
        for (Alignment alignment : Alignment.values()) {
            ParagraphStyle style = ParagraphStyle.BODY.aligned(alignment);
            byte[] pdf = write(
                    "คำยาก",
                    List.of(
                            Paragraph.of(style, Run.plain(String.join(" ", HARD_WORDS)), Run.bold(LONG_TEXT)),
                            Paragraph.of(style, Run.bold(String.join("", HARD_WORDS)))));

            assertThat(PdfText.words(pdf))
                    .contains(HARD_WORDS)
                    .isEqualTo(PdfText.withoutSpaces(
                            String.join("", HARD_WORDS) + LONG_TEXT + String.join("", HARD_WORDS)));
        }
    }

    @Test
    void startsNoLineWithAMarkOrAVowelThatFollowsItsConsonant() {
        List<PdfText.PlacedLine> lines = lines(Paragraph.of(ParagraphStyle.BODY, Run.plain(LONG_TEXT)));

        assertThat(lines).hasSizeGreaterThan(15);
        assertThat(lines).allSatisfy(line -> assertThat(line.text()).doesNotMatch("(?s)^[ะ-ูๅๆ็-๎].*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"นางสาวกัญญาณัฐ ฎีกาสกุล", "๒๒ พฤศจิกายน ๒๕๖๙", "๒๒ พฤศจิกายน พ.ศ. ๒๕๖๙", "๐๙.๐๐ - ๑๒.๐๐ น."})
    void neverBreaksANameADateOrATime(String whole) {
        for (int shift = 0; shift < 40; shift++) {
            Run before = Run.plain("ก".repeat(shift) + " ประชุม ");
            List<PdfText.PlacedLine> lines =
                    lines(Paragraph.of(ParagraphStyle.PLAIN.indented(200, 0), before, Run.together(whole)));

            assertThat(lines).as("shifted by %d", shift).anyMatch(line -> PdfText.withoutSpaces(line.text())
                    .contains(PdfText.withoutSpaces(whole)));
        }
    }

    @Test
    void keepsDatesAndOfficeWordsWholeWithoutBeingTold() {
        for (int shift = 0; shift < 60; shift++) {
            String text = "ก".repeat(shift) + " ผู้อำนวยการ ลงวันที่ ๒๒ พฤศจิกายน พ.ศ. ๒๕๖๙ ร้อยละ ๒๐ ต่าง ๆ";
            List<String> lines = lines(Paragraph.of(ParagraphStyle.PLAIN.indented(250, 0), Run.plain(text))).stream()
                    .map(line -> PdfText.withoutSpaces(line.text()))
                    .toList();

            for (String whole : List.of("ผู้อำนวยการ", "๒๒พฤศจิกายนพ.ศ.๒๕๖๙", "ร้อยละ๒๐", "ต่างๆ")) {
                assertThat(lines).as("shifted by %d", shift).anyMatch(line -> line.contains(whole));
            }
        }
    }

    @Test
    void stretchesBothEdgesStraightButNotTheLastLine() {
        List<Line> lines = new LineBreaker(Typefaces.bundled()).lines(List.of(Run.plain(LONG_TEXT)), 16, 300, 300);

        assertThat(lines.get(0).stretch(300)).isGreaterThan(0);
        assertThat(lines.get(0).width()).isLessThanOrEqualTo(300.01f);
        assertThat(lines.get(lines.size() - 1).stretch(300)).isZero();
    }

    @Test
    void holdsAMarkAndTheWholeOfSaraAmInOneCluster() {
        Typeface regular = Typefaces.bundled().regular();

        assertThat(regular.shape("น้ำ").clusters()).isEqualTo(1);
        assertThat(regular.shape("ที่").clusters()).isEqualTo(1);
        assertThat(regular.shape("ปั๊มน้ำ").clusters()).isEqualTo(3);
        assertThat(regular.shape("ศักดิ์สิทธิ์").clusters()).isEqualTo(6);
    }

    @Test
    void repeatsTheHeadOfALongTableOnEveryPageAndTearsNoRow() {
        List<List<List<Run>>> rows = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> List.of(List.of(Run.plain("แถว" + i)), List.of(Run.plain("เริ่ม" + i + "\n\nจบ" + i))))
                .toList();
        Table table = new Table(
                List.of(new Table.Column(0.3f, Alignment.CENTER), new Table.Column(0.7f, Alignment.LEFT)),
                List.of(List.of(Run.plain("หัวตารางหนึ่ง")), List.of(Run.plain("หัวตารางสอง"))),
                rows);
        byte[] pdf = write("ตาราง", List.of(table));
        List<PdfText.PlacedLine> lines = PdfText.lines(pdf);

        assertThat(PdfText.pages(pdf)).isEqualTo(4);
        assertThat(pagesWith(lines, "หัวตารางหนึ่ง")).containsExactly(1, 2, 3, 4);
        for (int row = 1; row <= 40; row++) {
            assertThat(pagesWith(lines, "เริ่ม" + row + "$")).isEqualTo(pagesWith(lines, "จบ" + row + "$"));
        }
    }

    @Test
    void numbersPagesFromTheSecondInThaiDigits() {
        Paragraph text = Paragraph.of(ParagraphStyle.PLAIN, Run.plain("ก"));
        List<PdfText.PlacedLine> lines =
                PdfText.lines(write("หน้า", List.of(text, new PageBreak(), text, new PageBreak(), text)));

        assertThat(lines)
                .extracting(line -> line.page() + line.text().strip())
                .containsExactly("1ก", "2ก", "2- ๒ -", "3ก", "3- ๓ -");
    }

    @Test
    void leavesNoSingleLineOfAParagraphAloneOnAPage() {
        for (int filler = 30; filler < 42; filler++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < filler; i++) {
                blocks.add(Paragraph.of(ParagraphStyle.PLAIN, Run.plain("บรรทัด")));
            }
            blocks.add(Paragraph.of(ParagraphStyle.PLAIN, Run.plain("หนึ่ง\nสอง\nสาม\nสี่")));
            List<PdfText.PlacedLine> lines = PdfText.lines(write("หน้า", blocks));

            assertThat(pagesWith(lines, "หนึ่ง")).isEqualTo(pagesWith(lines, "สอง"));
            assertThat(pagesWith(lines, "สาม")).isEqualTo(pagesWith(lines, "สี่"));
        }
    }

    @Test
    void startsTheTextThreeCentimetresIn() {
        PdfText.PlacedLine line =
                lines(Paragraph.of(ParagraphStyle.PLAIN, Run.plain("กกก"))).get(0);

        assertThat(line.x()).isCloseTo(30, within(1f));
        assertThat(line.y()).isCloseTo(25 + 0.72f * 6.35f, within(1f));
    }

    @Test
    void breaksAWordThatIsWiderThanItsColumnOnlyThere() {
        Table table = new Table(
                List.of(new Table.Column(0.12f, Alignment.LEFT), new Table.Column(0.88f, Alignment.LEFT)),
                List.of(List.of(Run.plain("ก")), List.of(Run.plain("ข"))),
                List.of(List.of(List.of(Run.together("นางสาวกัญญาณัฐ ฎีกาสกุลวงศ์ไพศาลพิพัฒน์")), List.of())));

        assertThat(PdfText.words(write("แคบ", List.of(table))))
                .contains("นางสาว")
                .contains("ไพศาล");
    }

    @Test
    void goesOnOverThePageWithARowTallerThanOne() {
        String tall = IntStream.rangeClosed(1, 60).mapToObj(i -> "บรรทัด" + i).collect(Collectors.joining("\n"));
        Table table = new Table(
                List.of(new Table.Column(0.2f, Alignment.LEFT), new Table.Column(0.8f, Alignment.LEFT)),
                List.of(List.of(Run.plain("ที่")), List.of(Run.plain("หัวตาราง"))),
                List.of(List.of(List.of(Run.plain("๑")), List.of(Run.plain(tall)))));
        List<PdfText.PlacedLine> lines = PdfText.lines(write("สูง", List.of(table)));

        assertThat(pagesWith(lines, "หัวตาราง")).containsExactly(1, 2);
        assertThat(pagesWith(lines, "บรรทัด1$")).containsExactly(1);
        assertThat(pagesWith(lines, "บรรทัด60$")).containsExactly(2);
        assertThat(lines).filteredOn(line -> line.text().contains("บรรทัด")).hasSize(60);
    }

    @Test
    void refusesALetterThatTheFontLacks() {
        assertThatThrownBy(() -> lines(Paragraph.of(ParagraphStyle.PLAIN, Run.plain("ยินดี 漢"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("漢");
    }

    @Test
    void tellsReadersTheTitleAndTheLanguageAndEmbedsOnlyTheGlyphsUsed() throws Exception {
        byte[] pdf = write("ชื่อเรื่อง", List.of(Paragraph.of(ParagraphStyle.PLAIN, Run.plain("สั้น"))));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("ชื่อเรื่อง");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("th-TH");
        }
        assertThat(pdf).hasSizeLessThan(12_000);
    }

    @Test
    void writesTheSameTextWhenManyThreadsWriteAtOnce() {
        Block text = Paragraph.of(ParagraphStyle.BODY, Run.plain(LONG_TEXT), Run.bold(LONG_TEXT));
        PdfWriter shared = new PdfWriter();

        assertThat(Stream.generate(() -> text)
                        .limit(32)
                        .parallel()
                        .map(block -> PdfText.words(shared.write("พร้อมกัน", List.of(block), Optional.empty())
                                .file())))
                .hasSize(32)
                .containsOnly(PdfText.withoutSpaces(LONG_TEXT + LONG_TEXT));
    }

    private byte[] write(String title, List<? extends Block> blocks) {
        return writer.write(title, List.copyOf(blocks), Optional.empty()).file();
    }

    private List<PdfText.PlacedLine> lines(Block block) {
        return PdfText.lines(write("ทดสอบ", List.of(block)));
    }

    private static List<Integer> pagesWith(List<PdfText.PlacedLine> lines, String pattern) {
        return lines.stream()
                .filter(line ->
                        Pattern.compile(pattern).matcher(line.text().strip()).find())
                .map(PdfText.PlacedLine::page)
                .distinct()
                .toList();
    }
}
