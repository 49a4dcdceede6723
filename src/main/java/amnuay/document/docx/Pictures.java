package amnuay.document.docx;

import amnuay.document.block.Alignment;
import amnuay.document.block.ParagraphStyle;
import amnuay.document.block.Picture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** Places pictures in the run of the text. */
final class Pictures {

    private static final ParagraphStyle STYLE =
            ParagraphStyle.PLAIN.aligned(Alignment.CENTER).spaced(Picture.BEFORE);

    /** One line, as high as the picture: an exact pitch would cut it off. */
    private static final float SINGLE_LINE = 12;

    private Pictures() {}

    static void write(XWPFParagraph word, Picture picture) {
        Paragraphs.style(word, STYLE);
        CTSpacing spacing = word.getCTP().getPPr().getSpacing();
        spacing.setLine(Twips.of(SINGLE_LINE));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        XWPFRun run = word.createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(picture.image()),
                    Emblems.isPng(picture.image()) ? Document.PICTURE_TYPE_PNG : Document.PICTURE_TYPE_JPEG,
                    "picture",
                    Units.toEMU(picture.width()),
                    Units.toEMU(picture.height()));
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("the picture could not be placed", e);
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(picture.alternative());
    }
}
