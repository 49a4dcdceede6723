package amnuay.document.docx;

import amnuay.document.block.Block;
import amnuay.document.block.CornerMark;
import amnuay.document.block.PageBreak;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes blocks as a Word file in TH Sarabun New. Safe for use by many threads. */
public final class DocxWriter {

    /**
     * @param title kept in the file's properties
     * @param headingPages the page of each heading, in their order, counted from 1: what the table of contents says until Word is
     *     asked to count for itself
     * @param mark stands on every page
     */
    public byte[] write(String title, List<Block> blocks, List<Integer> headingPages, Optional<CornerMark> mark) {
        XWPFDocument document = new XWPFDocument();
        try {
            new PageSetup(document).apply(title);
            if (mark.isPresent()) {
                Footers.write(document, mark.get());
            }
            write(blocks, new BlockParagraphs(document, blocks, headingPages));
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            // closing would pack the whole file a second time, for nobody
            document.getPackage().revert();
        }
    }

    private static void write(List<Block> blocks, BlockParagraphs paragraphs) {
        boolean onNewPage = false;
        for (Block block : blocks) {
            if (block instanceof PageBreak) {
                onNewPage = true;
            } else {
                XWPFParagraph first = paragraphs.write(block);
                if (onNewPage) {
                    first.getCTP().getPPr().addNewPageBreakBefore().setVal("1");
                    onNewPage = false;
                }
            }
        }
    }
}
