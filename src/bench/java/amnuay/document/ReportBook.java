package amnuay.document;

import amnuay.document.template.Template;
import amnuay.thai.ThaiText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A report of some hundred pages with 30 tables and 15 charts, written in a process of its own, whose heap is what it was started
 * with. It fails unless the table of contents names the page of every chapter.
 */
final class ReportBook {

    static final int CHAPTERS = 15;

    private static final Logger LOG = LoggerFactory.getLogger(ReportBook.class);

    private static final String TABLE =
            """

            | ที่ | ตัวชี้วัด | เป้าหมาย | ผล |
            |:-:|---------|:---:|:---:|
            {{#indicators}}
            | {{no}} | {{name}} | {{target}} | {{result}} |
            {{/indicators}}

            """;
    private static final String CHART =
            """

            ```chart
            title: เป้าหมายและผลการดำเนินงาน
            unit: ร้อยละ
            max: 100
            {{#charted}}
            {{code}} | เป้าหมาย={{target}} | ผลการดำเนินงาน={{result}}
            {{/charted}}
            ```

            """;

    private ReportBook() {}

    public static void main(String[] arguments) {
        DocumentRenderer renderer = new DocumentRenderer((GarudaImage) Optional::empty);
        long start = System.nanoTime();
        RenderedDocument book = renderer.render(new Template("bench/report", source()), KindSamples.book(8, 30));
        long millis = (System.nanoTime() - start) / 1_000_000;
        int pages = PdfText.pages(book.pdf());
        requireRightContents(book.pdf());
        LOG.info(
                "{} pages, {} tables, {} charts in {} ms with a heap of {} MB at most",
                pages,
                2 * CHAPTERS,
                CHAPTERS,
                millis,
                Runtime.getRuntime().maxMemory() >> 20);
        if (pages < 100) {
            throw new IllegalStateException("only " + pages + " pages");
        }
    }

    private static String source() {
        StringBuilder source = new StringBuilder(
                """
                ---
                kind: book
                subject: รายงานผลการปฏิบัติราชการ
                publisher:
                - {{office.name}}
                ---
                """);
        for (int chapter = 1; chapter <= CHAPTERS; chapter++) {
            source.append("# ")
                    .append(title(chapter))
                    .append("\n\n## ผลการดำเนินงาน\n\n{{#paragraphs}}\n{{text}}\n\n{{/paragraphs}}\n")
                    .append(TABLE)
                    .append("\n## แผนภูมิ\n")
                    .append(CHART)
                    .append("\n## รายละเอียด\n")
                    .append(TABLE);
        }
        return source.toString();
    }

    private static String title(int chapter) {
        return "บทที่ " + ThaiText.digits(chapter) + " ผลของกลุ่มที่ " + ThaiText.digits(chapter);
    }

    private static void requireRightContents(byte[] pdf) {
        List<PdfText.PlacedLine> lines = PdfText.lines(pdf);
        int contents = lines.stream()
                .filter(line -> line.text().strip().equals("สารบัญ"))
                .findFirst()
                .orElseThrow()
                .page();
        List<String> wrong = new ArrayList<>();
        String words = PdfText.words(pdf);
        for (int chapter = 1; chapter <= CHAPTERS; chapter++) {
            String title = title(chapter);
            int page = lines.stream()
                    .filter(line -> line.page() > contents
                            && PdfText.withoutSpaces(line.text()).equals(PdfText.withoutSpaces(title)))
                    .findFirst()
                    .orElseThrow()
                    .page();
            if (!words.contains(PdfText.withoutSpaces(title) + ThaiText.digits(page))) {
                wrong.add(Map.entry(title, page).toString());
            }
        }
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("The contents do not name " + wrong);
        }
    }
}
