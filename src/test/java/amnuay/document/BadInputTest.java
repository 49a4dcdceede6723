package amnuay.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amnuay.thai.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type and nobody expects: laid out correctly in both files, or refused with a sentence that says what to do. */
class BadInputTest {

    private final DocumentRenderer renderer = new DocumentRenderer((GarudaImage) Optional::empty);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "นายฤๅษี ฦๅชัย",
                "นางสาวณัฏฐ์ณิชชา เก๊กฮวย",
                "นายพฺรหฺม กฺษตฺริย์",
                "Mr. José O’Connor-Müller",
                "นายกํ๊า เป็นต้น ๆ ฯลฯ"
            })
    void printsNamesWithRareClustersAndLatinLetters(String name) throws IOException {
        RenderedDocument memo = signedBy(name);
        assertThat(PdfText.words(memo.pdf())).contains("(" + PdfText.withoutSpaces(name) + ")");
        assertThat(DocxText.words(memo.docx())).contains("(" + PdfText.withoutSpaces(name) + ")");
    }

    @ParameterizedTest
    @CsvSource({"นาย😀 ยิ้ม,😀", "นายหมู 🇹🇭,🇹", "นาย漢字,漢"})
    void namesTheCharacterThatNoTypefaceHas(String name, String character) {
        assertThatThrownBy(() -> signedBy(name))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(character)
                .hasMessageContaining("กรุณา");
    }

    @ParameterizedTest
    @CsvSource({"test/memo", "test/order", "test/signed-memo"})
    void setsASubjectOfFourThousandCharactersOnAsManyLinesAsItTakes(String template) throws IOException {
        String subject = "ขอเชิญประชุมชี้แจงกรอบการประเมินส่วนราชการที่ศักดิ์สิทธิ์ "
                .repeat(80)
                .substring(0, 4_000)
                .strip();
        RenderedDocument document = renderer.render(
                template,
                Map.of(
                        "subject",
                        subject,
                        "number",
                        "๑",
                        "dated",
                        "๑ มกราคม ๒๕๗๐",
                        "signer",
                        Map.of("name", "นายก ข", "position", "ครู")));

        String words = PdfText.words(document.pdf()).replaceAll("-[๐-๙]-", "");
        assertThat(words).contains(PdfText.withoutSpaces(subject));
        assertThat(DocxText.words(document.docx())).contains(PdfText.withoutSpaces(subject));
        assertThat(PdfText.pages(document.pdf())).isBetween(2, 4);
        assertThat(PdfText.lines(document.pdf()))
                .allSatisfy(line -> assertThat(line.right()).isLessThan(191));
    }

    @Test
    void saysWhichWordsDoNotFitIntoTheColumnsOfAWideTable() throws IOException {
        assertThatThrownBy(() -> renderer.render("test/wide", Map.of("rows", List.of(Map.of("a", "๑๒๓")))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ตาราง")
                .hasMessageContaining("กรุณา");
    }

    @Test
    void showsTheHeadOfATableWithoutRows() throws IOException {
        RenderedDocument sheet = renderer.render("test/sheet", KindSamples.sheet(0));
        assertThat(PdfText.words(sheet.pdf())).contains("กิจกรรมกำหนดเสร็จผู้รับผิดชอบหมายเหตุ");
        assertThat(DocxText.words(sheet.docx())).contains("กิจกรรมกำหนดเสร็จผู้รับผิดชอบหมายเหตุ");
    }

    @Test
    void leavesAPlaceForTheNameWhereNobodySigns() throws IOException {
        RenderedDocument memo = signedBy("");
        assertThat(PdfText.words(memo.pdf())).contains("(........").doesNotContain("()");
        assertThat(DocxText.words(memo.docx())).contains("(........").doesNotContain("()");
    }

    private RenderedDocument signedBy(String name) {
        return renderer.render(
                "test/signed-memo",
                Map.of(
                        "subject", "เรื่อง",
                        "number", "๑",
                        "dated", "๑ มกราคม ๒๕๗๐",
                        "signer", Map.of("name", name, "position", "ครู")));
    }
}
