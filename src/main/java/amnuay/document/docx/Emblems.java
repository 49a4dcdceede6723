package amnuay.document.docx;

import amnuay.document.block.Emblem;
import amnuay.document.block.ParagraphStyle;
import amnuay.thai.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTAnchor;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDrawing;

/** Places the Garuda on the page itself, so that the text below it stays where the regulation wants it. */
final class Emblems {

    private static final String ANCHOR =
            """
            <xml-fragment xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">\
            <wp:anchor behindDoc="1" distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" \
            locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>\
            <wp:positionH relativeFrom="%s"><wp:align>%s</wp:align></wp:positionH>\
            <wp:positionV relativeFrom="page"><wp:posOffset>%d</wp:posOffset></wp:positionV>\
            <wp:extent cx="%d" cy="%d"/><wp:wrapNone/><wp:docPr id="%d" name="Garuda"/><wp:cNvGraphicFramePr/>\
            </wp:anchor></xml-fragment>""";

    private Emblems() {}

    static void write(XWPFParagraph word, Emblem emblem) {
        Paragraphs.style(word, ParagraphStyle.PLAIN.sized(1, 1).keptWithNext());
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(emblem.image()));
            if (image == null) {
                throw new Refusal("อ่านรูปครุฑไม่ได้ กรุณาใช้ไฟล์ PNG หรือ JPEG");
            }
            float width = emblem.height() * image.getWidth() / image.getHeight();
            XWPFRun run = word.createRun();
            run.addPicture(
                    new ByteArrayInputStream(emblem.image()),
                    isPng(emblem.image()) ? Document.PICTURE_TYPE_PNG : Document.PICTURE_TYPE_JPEG,
                    "garuda",
                    Units.toEMU(width),
                    Units.toEMU(emblem.height()));
            anchor(run, emblem);
        } catch (IOException | InvalidFormatException | XmlException e) {
            throw new IllegalStateException("the emblem could not be placed", e);
        }
    }

    private static void anchor(XWPFRun run, Emblem emblem) throws XmlException {
        CTDrawing drawing = run.getCTR().getDrawingArray(0);
        CTInline inline = drawing.getInlineArray(0);
        CTAnchor anchor = CTDrawing.Factory.parse(ANCHOR.formatted(
                        emblem.place() == Emblem.Place.MIDDLE_OF_PAPER ? "page" : "margin",
                        emblem.place() == Emblem.Place.LEFT ? "left" : "center",
                        Units.toEMU(Emblem.TOP),
                        inline.getExtent().getCx(),
                        inline.getExtent().getCy(),
                        inline.getDocPr().getId()))
                .getAnchorArray(0);
        anchor.setGraphic(inline.getGraphic());
        drawing.setAnchorArray(new CTAnchor[] {anchor});
        drawing.removeInline(0);
    }

    static boolean isPng(byte[] image) {
        return image.length > 1 && image[1] == 'P';
    }
}
