package amnuay.document.docx;

import amnuay.document.block.Contents;
import amnuay.document.block.Heading;
import amnuay.document.block.Paper;
import amnuay.document.block.ParagraphStyle;
import amnuay.document.block.Run;
import amnuay.thai.ThaiText;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/**
 * The headings of one document, in Word's own heading styles, and the table of contents as Word's own field: whoever changes the
 * text in Word asks for new page numbers with F9.
 */
final class Headings {

    private static final String FIELD = "TOC \\o \"1-2\" \\h \\z \\u";
    private static final float SIZE = ParagraphStyle.PLAIN.size();

    private final List<Heading> all;
    private final List<Integer> pages;
    private int written;

    Headings(List<Heading> all, List<Integer> pages) {
        this.all = all;
        this.pages = pages;
    }

    void write(XWPFParagraph word, Heading heading) {
        CTBookmark start = word.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(written));
        start.setName(bookmark(written));
        Paragraphs.write(word, heading.text());
        setStyle(word, PageSetup.headingStyle(heading.level()));
        word.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(written));
        written++;
    }

    /** Returns the first paragraph of the table of contents. */
    XWPFParagraph writeContents(XWPFDocument document) {
        XWPFParagraph first = null;
        List<Integer> listed = IntStream.range(0, all.size())
                .filter(i -> all.get(i).isInContents())
                .boxed()
                .toList();
        for (int heading : listed) {
            XWPFParagraph word = entry(document, heading, first == null);
            first = first == null ? word : first;
        }
        XWPFParagraph end = document.createParagraph();
        Paragraphs.style(end, ParagraphStyle.PLAIN.sized(1, 1));
        if (first != null) {
            new Runs(end).endField(1);
        }
        return first == null ? end : first;
    }

    private XWPFParagraph entry(XWPFDocument document, int number, boolean first) {
        Heading heading = all.get(number);
        XWPFParagraph word = document.createParagraph();
        Paragraphs.style(word, Contents.style(heading.level()));
        setStyle(word, PageSetup.contentsStyle(heading.level()));
        CTPPr properties = word.getCTP().getPPr();
        properties.getInd().setRight(Twips.of(Contents.PAGE_COLUMN));
        CTTabStop tab = Paragraphs.addTab(properties.addNewTabs(), Paper.TEXT_WIDTH);
        tab.setVal(STTabJc.RIGHT);
        tab.setLeader(STTabTlc.DOT);
        Runs runs = new Runs(word);
        if (first) {
            runs.beginField(FIELD, SIZE);
        }
        runs.text(Run.plain(heading.line()), SIZE)
                .tab(SIZE)
                .beginField("PAGEREF " + bookmark(number) + " \\h", SIZE)
                .text(Run.plain(ThaiText.digits(pages.get(number))), SIZE)
                .endField(SIZE);
        return word;
    }

    private static void setStyle(XWPFParagraph word, String style) {
        word.getCTP().getPPr().addNewPStyle().setVal(style);
    }

    private static String bookmark(int heading) {
        return "_Toc" + (1000 + heading);
    }
}
