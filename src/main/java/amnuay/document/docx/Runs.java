package amnuay.document.docx;

import amnuay.document.block.Run;
import amnuay.document.block.Slot;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHpsMeasure;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline;

/**
 * Writes text into paragraphs. Word takes Thai for a complex script and then looks only at the cs forms of font, size and
 * boldness; without them Thai falls to 10 points of another font. So all of them are set here, and nowhere else.
 */
final class Runs {

    static final String FONT = "TH Sarabun New";
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final XWPFParagraph paragraph;

    Runs(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
    }

    Runs text(Run run, float size) {
        for (Slot.Piece piece : Slot.pieces(shown(run))) {
            XWPFRun word = piece.isSlot() ? Slots.in(paragraph) : paragraph.createRun();
            write(word, piece.isSlot() ? Slots.shown(piece.text()) : piece.text(), run.bold(), size);
        }
        return this;
    }

    private static void write(XWPFRun word, String text, boolean bold, float size) {
        style(word.getCTR().addNewRPr(), bold, size);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                word.addBreak();
            }
            if (!lines[i].isEmpty()) {
                word.setText(lines[i]);
            }
        }
    }

    Runs tab(float size) {
        styled(false, size).addTab();
        return this;
    }

    /** A value on a dotted leader that reaches to the next tab stop. */
    Runs leader(String value, float size) {
        for (Slot.Piece piece : Slot.pieces(value)) {
            XWPFRun word = piece.isSlot() ? Slots.in(paragraph) : paragraph.createRun();
            dotted(word, size).setText(piece.isSlot() ? Slots.shown(piece.text()) : piece.text());
        }
        dotted(paragraph.createRun(), size).addTab();
        return this;
    }

    private static XWPFRun dotted(XWPFRun word, float size) {
        style(word.getCTR().addNewRPr(), false, size);
        word.getCTR().getRPr().addNewU().setVal(STUnderline.DOTTED);
        return word;
    }

    /** What follows is what Word showed when it last worked the field out. */
    Runs beginField(String instruction, float size) {
        styled(false, size).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        styled(false, size).getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
        styled(false, size).getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        return this;
    }

    Runs endField(float size) {
        styled(false, size).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
        return this;
    }

    private XWPFRun styled(boolean bold, float size) {
        XWPFRun word = paragraph.createRun();
        style(word.getCTR().addNewRPr(), bold, size);
        return word;
    }

    static void style(CTRPr properties, boolean bold, float size) {
        CTFonts fonts = properties.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        if (bold) {
            properties.addNewB().setVal("1");
            properties.addNewBCs().setVal("1");
        }
        setHalfPoints(properties.addNewSz(), size);
        setHalfPoints(properties.addNewSzCs(), size);
    }

    private static void setHalfPoints(CTHpsMeasure measure, float size) {
        measure.setVal(BigInteger.valueOf(Math.round(2 * size)));
    }

    /** Word knows no unbroken span; spaces that do not break are the part of it that can be had without strange characters. */
    private static String shown(Run run) {
        return run.together() ? run.text().replace(' ', NO_BREAK_SPACE) : run.text();
    }
}
