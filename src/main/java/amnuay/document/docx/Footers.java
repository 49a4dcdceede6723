package amnuay.document.docx;

import amnuay.document.block.CornerMark;
import amnuay.document.block.Paper;
import amnuay.document.block.ParagraphStyle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Puts the mark into the footer of every page, the first too. */
final class Footers {

    private Footers() {}

    static void write(XWPFDocument document, CornerMark mark) {
        for (HeaderFooterType pages : new HeaderFooterType[] {HeaderFooterType.FIRST, HeaderFooterType.DEFAULT}) {
            XWPFParagraph paragraph = document.createFooter(pages).createParagraph();
            Paragraphs.style(paragraph, ParagraphStyle.PLAIN.sized(1, 1));
            XWPFRun run = paragraph.createRun();
            try {
                run.addPicture(
                        new ByteArrayInputStream(mark.image()),
                        Document.PICTURE_TYPE_PNG,
                        "code",
                        Units.toEMU(CornerMark.SIZE),
                        Units.toEMU(CornerMark.SIZE));
            } catch (IOException | InvalidFormatException e) {
                throw new IllegalStateException("the mark could not be placed", e);
            }
            Anchors.anchor(
                    run,
                    "page",
                    "<wp:posOffset>" + Units.toEMU(CornerMark.LEFT) + "</wp:posOffset>",
                    Paper.HEIGHT - CornerMark.BELOW - CornerMark.SIZE);
        }
    }
}
