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

/** Places the Garuda on the page itself, so that the text below it stays where the regulation wants it. */
final class Emblems {

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
            Anchors.anchor(
                    run,
                    emblem.place() == Emblem.Place.MIDDLE_OF_PAPER ? "page" : "margin",
                    emblem.place() == Emblem.Place.LEFT ? "<wp:align>left</wp:align>" : "<wp:align>center</wp:align>",
                    Emblem.TOP);
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("the emblem could not be placed", e);
        }
    }

    static boolean isPng(byte[] image) {
        return image.length > 1 && image[1] == 'P';
    }
}
