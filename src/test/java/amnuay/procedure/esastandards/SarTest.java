package amnuay.procedure.esastandards;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.document.DocumentSummary;
import amnuay.document.Documents;
import amnuay.document.DocxText;
import amnuay.document.DraftRequest;
import amnuay.document.Files;
import amnuay.document.PdfText;
import amnuay.procedure.PaperRequest;
import amnuay.procedure.PaperText;
import amnuay.thai.FiscalYear;
import amnuay.thai.ThaiText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The book of a year with 60 points in three standards, as Word file and as PDF. */
@AmnuayTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SarTest {

    private static final int YEAR = 2665;
    private static final String BUSINESS_KEY = "esa-standards-" + YEAR;
    private static final Pattern IN_CONTENTS = Pattern.compile("(.*?)[.…\\s]*([๐-๙]+)");

    @Autowired
    AssessedYear year;

    @Autowired
    Sar sar;

    @Autowired
    Documents documents;

    @Autowired
    Files files;

    byte[] pdf;
    byte[] docx;

    @BeforeAll
    void writeTheBook() throws IOException {
        twoYearsAgo();
        year.plant(YEAR, 3, 4, 5, 2);
        year.aim(YEAR, 4);
        year.assessByLastNumber(YEAR);
        PaperText words = new PaperText(AssessedYear.words(), "esat.staff");
        Map<String, Object> values = new HashMap<>(AssessedYear.words());
        values.put("fiscalYear", ThaiText.digits(YEAR));
        values.putAll(sar.values(new PaperRequest(BUSINESS_KEY, new FiscalYear(YEAR), Optional.empty(), words)));
        DocumentSummary book = documents.writeDraft(
                new DraftRequest(BUSINESS_KEY, "sar", sar.template(), values, BUSINESS_KEY, "esat.staff"));
        pdf = read(book.pdfFile());
        docx = read(book.docxFile());
    }

    /** Of two years ago one point of each standard is known, each on level 1. */
    private void twoYearsAgo() {
        for (String code : List.of("1.1.1", "2.1.1", "3.1.1")) {
            year.plant(YEAR - 2, code, null, null);
            year.assess(year.point(YEAR - 2, code), 1);
        }
        year.acceptAll(YEAR - 2);
    }

    @Test
    void tellsTheLevelsOfEveryPointInBothFiles() throws IOException {
        for (String words : List.of(PdfText.words(pdf), DocxText.words(docx))) {
            assertThat(words)
                    .contains("ประเด็นทดสอบที่๑.๑.๑", "ประเด็นทดสอบที่๓.๔.๕")
                    // by hand: levels 1 to 5 in every indicator against the target 4: two of five reach it
                    .contains("มีประเด็นการพิจารณา๖๐ประเด็นใน๓มาตรฐานระดับคุณภาพเฉลี่ย๓.๐๐")
                    .contains("บรรลุค่าเป้าหมาย๒๔ประเด็นไม่บรรลุค่าเป้าหมาย๓๖ประเด็น")
                    .contains("๕ดีเยี่ยม๑๒๒๐.๐๐", "๑ปรับปรุง๑๒๒๐.๐๐")
                    .contains("ดำเนินการครบทุกกิจกรรมตามแผน", "รางวัลระดับประเทศ");
        }
    }

    @Test
    void comparesThreeYears() throws IOException {
        assertThat(DocxText.words(docx))
                .contains("๑มาตรฐานทดสอบ๑ของสำนักงาน๑.๐๐๒.๐๐๓.๐๐", "ภาพรวม๑.๐๐๒.๐๐๓.๐๐")
                .contains("๑.๑.๑ประเด็นทดสอบที่๑.๑.๑๒๔๑ปรับปรุงไม่บรรลุลดลง๑")
                .contains("๑.๑.๕ประเด็นทดสอบที่๑.๑.๕๒๔๕ดีเยี่ยมบรรลุสูงขึ้น๓");
    }

    @Test
    void namesThePageOfEveryChapterInTheContents() {
        List<PdfText.PlacedLine> lines = PdfText.lines(pdf);
        int contents = firstPage(lines, "สารบัญ", 0);
        int firstChapter = firstPage(lines, "บทสรุปผู้บริหาร", contents + 1);
        Map<String, Integer> listed = new HashMap<>();
        for (PdfText.PlacedLine line : lines) {
            Matcher entry = IN_CONTENTS.matcher(line.text().strip());
            if (line.page() >= contents && line.page() < firstChapter && entry.matches()) {
                listed.put(PdfText.withoutSpaces(entry.group(1)), Integer.parseInt(ThaiText.arabic(entry.group(2))));
            }
        }
        assertThat(listed)
                .containsEntry("บทสรุปผู้บริหาร", firstChapter)
                .containsKeys("ระดับคุณภาพเฉลี่ยรายมาตรฐาน", "แนวโน้มสามปี", "บัญชีหลักฐานอ้างอิง")
                .containsKeys("บทที่๓มาตรฐานที่๑มาตรฐานทดสอบ๑ของสำนักงาน", "บทที่๕มาตรฐานที่๓มาตรฐานทดสอบ๓ของสำนักงาน");
        assertThat(listed.keySet().stream().filter(title -> title.startsWith("ตัวบ่งชี้ที่")))
                .hasSize(12);
        listed.forEach(
                (title, page) -> assertThat(wordsOf(lines, page)).as(title).contains(title));
    }

    @Test
    void drawsChartsWithThaiWordsInBothFiles() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            // the overview, the levels, three years, and two for the 20 points of each standard
            assertThat(word.getAllPictures()).hasSizeGreaterThanOrEqualTo(9);
        }
        assertThat(DocxText.part(docx, "word/document.xml"))
                .contains("มาตรฐานที่ ๑", "ค่าเป้าหมาย", "ปี ๒๖๖๔", "ปี ๒๖๖๕");
        assertThat(PdfText.words(pdf))
                .contains("ระดับคุณภาพเฉลี่ยรายมาตรฐานเทียบกับค่าเป้าหมายและปีก่อน", "แนวโน้มระดับคุณภาพเฉลี่ยสามปี");
    }

    private static int firstPage(List<PdfText.PlacedLine> lines, String heading, int from) {
        return lines.stream()
                .filter(line -> line.page() >= from)
                .filter(line -> PdfText.withoutSpaces(line.text()).equals(heading))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line is " + heading))
                .page();
    }

    private static String wordsOf(List<PdfText.PlacedLine> lines, int page) {
        return lines.stream()
                .filter(line -> line.page() == page)
                .map(line -> PdfText.withoutSpaces(line.text()))
                .collect(Collectors.joining());
    }

    private byte[] read(UUID file) throws IOException {
        try (InputStream content = files.content(file)) {
            return content.readAllBytes();
        }
    }
}
