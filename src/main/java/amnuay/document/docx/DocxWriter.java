package amnuay.document.docx;

import amnuay.document.block.Block;
import amnuay.document.block.Emblem;
import amnuay.document.block.FieldLine;
import amnuay.document.block.PageBreak;
import amnuay.document.block.Paragraph;
import amnuay.document.block.ParagraphStyle;
import amnuay.document.block.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes blocks as a Word file in TH Sarabun New. Safe for use by many threads. */
public final class DocxWriter {

    /** Word knows no space above a table, and no file may end with one. */
    private static final ParagraphStyle SPACER = ParagraphStyle.PLAIN.sized(1, 1);

    /** @param title kept in the file's properties */
    public byte[] write(String title, List<Block> blocks) {
        try (XWPFDocument document = new XWPFDocument()) {
            new PageSetup(document).apply(title);
            write(document, blocks);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(XWPFDocument document, List<Block> blocks) {
        boolean onNewPage = false;
        for (Block block : blocks) {
            if (block instanceof PageBreak) {
                onNewPage = true;
            } else {
                XWPFParagraph first = write(document, block);
                if (onNewPage) {
                    first.getCTP().getPPr().addNewPageBreakBefore().setVal("1");
                    onNewPage = false;
                }
            }
        }
    }

    /** Writes a block and returns the paragraph that it starts with. */
    private static XWPFParagraph write(XWPFDocument document, Block block) {
        XWPFParagraph word = document.createParagraph();
        if (block instanceof Table table) {
            Paragraphs.style(word, SPACER.sized(1, Table.BEFORE).keptWithNext());
            new Tables(table).write(document.createTable());
            Paragraphs.style(document.createParagraph(), SPACER);
        } else if (block instanceof Paragraph paragraph) {
            Paragraphs.write(word, paragraph);
        } else if (block instanceof FieldLine fields) {
            Paragraphs.write(word, fields);
        } else if (block instanceof Emblem emblem) {
            Emblems.write(word, emblem);
        } else {
            throw new IllegalStateException("the Word writer has not learned " + block.getClass());
        }
        return word;
    }
}
