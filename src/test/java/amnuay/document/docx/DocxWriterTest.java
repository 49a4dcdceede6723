package amnuay.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.document.block.Alignment;
import amnuay.document.block.Block;
import amnuay.document.block.FieldLine;
import amnuay.document.block.PageBreak;
import amnuay.document.block.Paragraph;
import amnuay.document.block.ParagraphStyle;
import amnuay.document.block.Run;
import amnuay.document.block.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class DocxWriterTest {

    private static final List<Block> BLOCKS = List.of(
            new FieldLine(List.of(new FieldLine.Field("เรื่อง", "น้ำดื่ม", 0, 40, 450)), 6),
            Paragraph.of(ParagraphStyle.BODY, Run.plain("ข้อความ "), Run.bold("ตัวหนา"), Run.together("นาย ก")),
            new PageBreak(),
            new Table(
                    List.of(new Table.Column(0.25f, Alignment.CENTER), new Table.Column(0.75f, Alignment.LEFT)),
                    List.of(List.of(Run.plain("หัวหนึ่ง")), List.of(Run.plain("หัวสอง"))),
                    List.of(List.of(List.of(Run.plain("ก")), List.of(Run.plain("ข\nค"))))));

    private final byte[] docx = new DocxWriter().write("ทดสอบ", BLOCKS, List.of(), Optional.empty());

    @Test
    void setsFontSizeAndBoldnessOfComplexScriptsOnEveryRun() throws IOException {
        String xml = part("word/document.xml");

        assertThat(count(xml, "<w:r>|<w:r "))
                .isEqualTo(count(xml, "<w:rFonts "))
                .isGreaterThan(8);
        assertThat(count(
                        xml,
                        "<w:rFonts [^>]*w:ascii=\"TH Sarabun New\" w:hAnsi=\"TH Sarabun New\" w:cs=\"TH Sarabun New\""))
                .isEqualTo(count(xml, "<w:rFonts "));
        assertThat(count(xml, "<w:sz w:val=\"(\\d+)\"/><w:szCs w:val=\"\\1\"/>"))
                .isEqualTo(count(xml, "<w:rFonts "));
        assertThat(xml).contains("<w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>");
        assertThat(count(xml, "<w:b w:val=\"1\"/><w:bCs w:val=\"1\"/>")).isEqualTo(4);
    }

    @Test
    void writesBooleansAsDigitsOnly() throws IOException {
        String all = part("word/document.xml") + part("word/styles.xml") + part("word/header2.xml");

        assertThat(all).doesNotContainPattern("w:val=\"(on|off|true|false)\"");
    }

    @Test
    void distributesThaiOnExactLines() throws IOException {
        assertThat(part("word/document.xml"))
                .contains("<w:jc w:val=\"thaiDistribute\"/>")
                .contains("w:line=\"360\" w:lineRule=\"exact\"")
                .contains("w:firstLine=\"1417\"");
    }

    @Test
    void setsThePaperAndItsMargins() throws IOException {
        assertThat(part("word/document.xml"))
                .contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
                .containsPattern("<w:pgMar w:top=\"1417\" w:bottom=\"1134\" w:left=\"1701\" w:right=\"1134\"")
                .containsOnlyOnce("<w:titlePg w:val=\"1\"/>")
                .containsOnlyOnce("titlePg");
    }

    @Test
    void bringsStylesWithTheLanguageAndTheFont() throws IOException {
        assertThat(part("word/styles.xml"))
                .contains(
                        "w:bidi=\"th-TH\"",
                        "w:cs=\"TH Sarabun New\"",
                        "<w:szCs w:val=\"32\"/>",
                        "w:styleId=\"Normal\"");
    }

    @Test
    void numbersPagesFromTheSecondInThaiDigits() throws IOException {
        assertThat(part("word/document.xml"))
                .contains("<w:pgNumType w:fmt=\"thaiNumbers\"/>", "<w:headerReference w:type=\"first\"");
        assertThat(part("word/header2.xml")).contains(">- <", " PAGE ", "> -<");
        assertThat(part("word/header1.xml")).doesNotContain("PAGE");
    }

    @Test
    void repeatsTheHeadOfATableAndTearsNoRow() throws IOException {
        String xml = part("word/document.xml");

        assertThat(count(xml, "<w:cantSplit w:val=\"1\"/>")).isEqualTo(2);
        assertThat(count(xml, "<w:tblHeader w:val=\"1\"/>")).isEqualTo(1);
        assertThat(xml)
                .contains("<w:tblLayout w:type=\"fixed\"/>", "<w:gridCol w:w=\"2268\"/><w:gridCol w:w=\"6803\"/>");
    }

    @Test
    void keepsANameTogetherByItsSpacesAndStartsTheTableOnANewPage() throws IOException {
        assertThat(part("word/document.xml")).contains("นาย\u00A0ก").contains("<w:pageBreakBefore w:val=\"1\"/>");
    }

    private static long count(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    private String part(String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }
}
