package amnuay.document.docx;

import amnuay.document.block.Foot;
import amnuay.document.block.Paper;
import amnuay.document.block.Paragraph;
import amnuay.document.block.ParagraphStyle;
import amnuay.document.block.Run;
import amnuay.document.block.SpeedMark;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STXAlign;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFramePr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STWrap;

/** Paragraphs at the lower edge of their page: Word's frames, which the text around them makes room for. */
final class Frames {

    private static final String RED = "FF0000";

    /** Word takes a place of nothing for no place at all. */
    private static final float LEAST = 0.05f;

    private Frames() {}

    static void write(XWPFDocument document, XWPFParagraph first, Foot foot) {
        XWPFParagraph word = first;
        for (Paragraph line : foot.lines()) {
            word = word == null ? document.createParagraph() : word;
            Paragraphs.write(word, line);
            atFoot(word.getCTP().getPPr().addNewFramePr());
            word = null;
        }
        Paragraphs.style(document.createParagraph(), ParagraphStyle.PLAIN.sized(1, 1));
    }

    static void write(XWPFParagraph word, SpeedMark mark) {
        ParagraphStyle style =
                ParagraphStyle.PLAIN.sized(SpeedMark.SIZE, SpeedMark.PITCH).keptWithNext();
        Paragraphs.style(word, style);
        new Runs(word).text(Run.bold(mark.text()), SpeedMark.SIZE);
        word.getRuns().get(0).setColor(RED);
        CTFramePr frame = word.getCTP().getPPr().addNewFramePr();
        frame.setWrap(STWrap.AROUND);
        frame.setHAnchor(STHAnchor.MARGIN);
        frame.setX(Twips.of(Math.max(mark.left(), LEAST)));
        frame.setVAnchor(STVAnchor.PAGE);
        frame.setY(Twips.of(SpeedMark.TOP));
    }

    private static void atFoot(CTFramePr frame) {
        frame.setW(Twips.of(Paper.TEXT_WIDTH));
        frame.setWrap(STWrap.NOT_BESIDE);
        frame.setHAnchor(STHAnchor.MARGIN);
        frame.setXAlign(STXAlign.LEFT);
        frame.setVAnchor(STVAnchor.MARGIN);
        frame.setYAlign(STYAlign.BOTTOM);
    }
}
