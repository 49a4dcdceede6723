package amnuay.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import amnuay.thai.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class DocumentRendererTest {

    private static final String MEMO = "krs/invitation-memo";
    private static final String ORDER = "krs/appointing-order";

    private final DocumentRenderer renderer = new DocumentRenderer((GarudaImage) Optional::empty);

    @Test
    void writesTheMemoOnOnePage() {
        RenderedDocument memo = renderer.render(MEMO, SampleValues.memo());

        assertThat(memo.kind()).isEqualTo(DocumentKind.MEMO);
        assertThat(memo.subject())
                .isEqualTo(
                        "ขอเชิญประชุมชี้แจงกรอบการประเมินส่วนราชการตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. ๒๕๗๐");
        assertThat(PdfText.pages(memo.pdf())).isEqualTo(1);
        assertThat(PdfText.words(memo.pdf()))
                .startsWith(
                        "บันทึกข้อความส่วนราชการกลุ่มอำนวยการสพป.พิษณุโลกเขต๒โทร.๐๕๕๐๐๐๐๐๐ต่อ๑๑ที่ศธ๐๔๐๐๐/๑๒๔วันที่๒๒พฤศจิกายน๒๕๖๙เรื่อง")
                .contains("ในวันที่๒ธันวาคม๒๕๖๙เวลา๐๙.๐๐-๑๒.๐๐น.ณห้องประชุมพุทธชินราช")
                .endsWith("(นายศักดิ์สิทธิ์กตัญญูกุล)ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษาประถมศึกษาพิษณุโลกเขต๒");
    }

    @Test
    void putsTheMemoHeadWhereTheRegulationWantsIt() {
        List<PdfText.PlacedLine> lines =
                PdfText.lines(renderer.render(MEMO, SampleValues.memo()).pdf());

        assertPlace(line(lines, "บันทึกข้อความ"), 89.9f, 33.9f);
        assertPlace(line(lines, "ส่วนราชการ"), 30, 42.9f);
        assertPlace(line(lines, "ที่ *ศธ ๐๔๐๐๐"), 30, 52.8f);
        assertPlace(line(lines, "เรื่อง"), 30, 62.7f);
        assertThat(line(lines, "ตามที่").x()).isCloseTo(30 + 25, within(1f));
    }

    @Test
    void writesTheOrderWithItsAnnexAfterTheSignature() {
        RenderedDocument order = renderer.render(ORDER, SampleValues.order());
        String words = PdfText.words(order.pdf());

        assertThat(order.kind()).isEqualTo(DocumentKind.ORDER);
        assertThat(words)
                .startsWith(
                        "คำสั่งสำนักงานเขตพื้นที่การศึกษาประถมศึกษาพิษณุโลกเขต๒ที่๔๕๖/๒๕๖๙เรื่องแต่งตั้งผู้รับผิดชอบ")
                .contains("สั่งณวันที่๒๒พฤศจิกายนพ.ศ.๒๕๖๙(นายศักดิ์สิทธิ์กตัญญูกุล)")
                .contains("นางกัญญาณัฐซื่อสัตย์ศึกษานิเทศก์")
                .contains("๑.๘");
        assertThat(words.indexOf("บัญชีรายชื่อแนบท้ายคำสั่งสำนักงาน")).isGreaterThan(words.indexOf("สั่งณวันที่"));
        assertThat(PdfText.lines(order.pdf()))
                .filteredOn(line ->
                        line.text().contains("สั่ง ณ วันที่") || line.text().contains("(นายศักดิ์"))
                .extracting(PdfText.PlacedLine::page)
                .containsExactly(1, 1);
    }

    @Test
    void leavesABlankPlaceForTheNumberAndTheDateOfADraft() throws IOException {
        Map<String, Object> values = SampleValues.order();
        values.put("number", "");
        values.put("dated", "");
        RenderedDocument draft = renderer.render(ORDER, values);

        assertThat(PdfText.words(draft.pdf()))
                .contains("เขต๒ที่/๒๕๖๙เรื่อง", "สั่งณวันที่พ.ศ.๒๕๖๙(")
                .doesNotContain("null");
        assertThat(docxText(draft)).containsPattern("ที่ \\u00A0{14}/๒๕๖๙").doesNotContain("null");

        Map<String, Object> memo = SampleValues.memo();
        memo.put("number", "");
        memo.put("dated", "");
        assertThat(PdfText.words(renderer.render(MEMO, memo).pdf())).contains("ที่ศธ๐๔๐๐๐/วันที่เรื่อง");
    }

    @Test
    void showsTheSameWordsInBothFiles() throws IOException {
        RenderedDocument memo = renderer.render(MEMO, SampleValues.memo());
        assertThat(PdfText.withoutSpaces(docxText(memo))).isEqualTo(PdfText.words(memo.pdf()));

        Map<String, Object> values = SampleValues.order();
        values.put("indicators", List.of(((List<?>) values.get("indicators")).get(0)));
        RenderedDocument order = renderer.render(ORDER, values);
        assertThat(sorted(PdfText.withoutSpaces(docxText(order))))
                .isEqualTo(sorted(PdfText.words(order.pdf()).replace("-๒-", "")));
    }

    @Test
    void printsNamesWithMarkdownAndMustacheCharactersAsTheyAre() throws IOException {
        String name = "นาย*ก* | _ข_ {{x}} <b> & # 1. [ค](ง) `จ`";
        Map<String, Object> values = SampleValues.memo();
        values.put("signer", Map.of("name", name, "position", "ครู"));
        values.put("agenda", List.of(Map.of("item", name), Map.of("item", "# หัวข้อ\n- ขีด")));
        values.put("meetingPlace", name);
        RenderedDocument memo = renderer.render(MEMO, values);

        String expected = PdfText.withoutSpaces(name);
        assertThat(PdfText.words(memo.pdf()))
                .contains("ณ" + expected + "โดย", "๑." + expected + "๒.#หัวข้อ-ขีด", "(" + expected + ")");
        assertThat(PdfText.withoutSpaces(docxText(memo)))
                .contains("ณ" + expected + "โดย", "๑." + expected + "๒.#หัวข้อ-ขีด");
    }

    @Test
    void namesTheTemplateAndTheValueThatIsMissing() {
        Map<String, Object> values = new HashMap<>(SampleValues.memo());
        values.remove("meetingPlace");

        assertThatThrownBy(() -> renderer.render(MEMO, values))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll(MEMO, "{{meetingPlace}}");
    }

    @Test
    void refusesATemplateThatDoesNotExist() {
        assertThatThrownBy(() -> renderer.render("krs/nothing", Map.of())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> renderer.render("../application", Map.of())).isInstanceOf(Refusal.class);
    }

    @Test
    void tellsTheVersionOfATemplateByItsText() {
        assertThat(renderer.templateVersion(MEMO)).matches("[0-9a-f]{64}").isEqualTo(renderer.templateVersion(MEMO));
        assertThat(renderer.templateVersion(MEMO)).isNotEqualTo(renderer.templateVersion(ORDER));
    }

    @Test
    void placesTheGarudaInBothFilesWithoutMovingTheText() throws IOException {
        byte[] image = square();
        DocumentRenderer withGaruda = new DocumentRenderer((GarudaImage) () -> Optional.of(image));
        RenderedDocument order = withGaruda.render(ORDER, SampleValues.order());

        try (PDDocument pdf = Loader.loadPDF(order.pdf());
                XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(order.docx()))) {
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).hasSize(1);
            assertThat(docx.getAllPictures()).hasSize(1);
            assertThat(docx.getDocument().xmlText()).contains("<wp:anchor").doesNotContain("<wp:inline");
        }
        assertThat(PdfText.lines(order.pdf()))
                .isEqualTo(PdfText.lines(
                        renderer.render(ORDER, SampleValues.order()).pdf()));
    }

    private static byte[] square() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    private static void assertPlace(PdfText.PlacedLine line, float x, float y) {
        assertThat(line.x()).as("x of %s", line.text()).isCloseTo(x, within(1f));
        assertThat(line.y()).as("y of %s", line.text()).isCloseTo(y, within(1f));
    }

    private static PdfText.PlacedLine line(List<PdfText.PlacedLine> lines, String start) {
        return lines.stream()
                .filter(line -> line.text().matches("(?s)" + start + ".*"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line starts with " + start + " in " + lines));
    }

    /** The PDF is read line by line, the Word file cell by cell: of a table only the letters can be compared. */
    private static String sorted(String text) {
        return text.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String docxText(RenderedDocument document) throws IOException {
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(document.docx()))) {
            return docx.getBodyElements().stream()
                    .map(DocumentRendererTest::text)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String text(IBodyElement element) {
        return element instanceof XWPFTable table ? table.getText() : ((XWPFParagraph) element).getText();
    }
}
