package amnuay.document.docx;

import amnuay.document.block.Block;
import amnuay.document.block.Contents;
import amnuay.document.block.Emblem;
import amnuay.document.block.FieldLine;
import amnuay.document.block.Foot;
import amnuay.document.block.Heading;
import amnuay.document.block.Paragraph;
import amnuay.document.block.ParagraphStyle;
import amnuay.document.block.Picture;
import amnuay.document.block.SideBySide;
import amnuay.document.block.SpeedMark;
import amnuay.document.block.Table;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes the blocks of one document into it, one after the other. */
final class BlockParagraphs {

    /** Word knows no space above a table, and no file may end with one. */
    private static final ParagraphStyle SPACER = ParagraphStyle.PLAIN.sized(1, 1);

    private final XWPFDocument document;
    private final Headings headings;

    BlockParagraphs(XWPFDocument document, List<Block> blocks, List<Integer> headingPages) {
        this.document = document;
        this.headings = new Headings(Heading.in(blocks), headingPages);
    }

    /** Writes a block and returns the paragraph that it starts with. */
    XWPFParagraph write(Block block) {
        if (block instanceof Contents) {
            return headings.writeContents(document);
        }
        XWPFParagraph word = document.createParagraph();
        if (block instanceof Table table) {
            Paragraphs.style(word, SPACER.sized(1, Table.BEFORE).keptWithNext());
            new Tables(table).write(document.createTable());
            Paragraphs.style(document.createParagraph(), SPACER);
        } else if (block instanceof SideBySide beside) {
            Paragraphs.style(word, SPACER.spaced(beside.before()).keptWithNext());
            new Columns(beside).write(document.createTable());
            Paragraphs.style(document.createParagraph(), beside.keepWithNext() ? SPACER.keptWithNext() : SPACER);
        } else if (block instanceof Paragraph paragraph) {
            Paragraphs.write(word, paragraph);
        } else if (block instanceof Heading heading) {
            headings.write(word, heading);
        } else if (block instanceof FieldLine fields) {
            Paragraphs.write(word, fields);
        } else if (block instanceof Picture picture) {
            Pictures.write(word, picture);
        } else if (block instanceof Emblem emblem) {
            Emblems.write(word, emblem);
        } else if (block instanceof SpeedMark mark) {
            Frames.write(word, mark);
        } else if (block instanceof Foot foot) {
            Frames.write(document, word, foot);
        } else {
            throw new IllegalStateException("the Word writer has not learned " + block.getClass());
        }
        return word;
    }
}
