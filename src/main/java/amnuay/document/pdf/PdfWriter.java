package amnuay.document.pdf;

import amnuay.document.block.Alignment;
import amnuay.document.block.Block;
import amnuay.document.block.Emblem;
import amnuay.document.block.FieldLine;
import amnuay.document.block.PageBreak;
import amnuay.document.block.Paper;
import amnuay.document.block.Paragraph;
import amnuay.document.block.ParagraphStyle;
import amnuay.document.block.Run;
import amnuay.document.block.Table;
import amnuay.thai.ThaiText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Writes blocks as a PDF with the bundled Sarabun. Safe for use by many threads; fonts and shaped words are shared. */
public final class PdfWriter {

    private final Typefaces typefaces = Typefaces.bundled();
    private final LineBreaker breaker = new LineBreaker(typefaces);
    private final Strips strips = new Strips(breaker);
    private final TableStrips tableStrips = new TableStrips(breaker);

    /** The first character of a text, line breaks aside, that the font lacks, for example an emoji; empty when all can be printed. */
    public OptionalInt firstUnprintable(String text) {
        return typefaces.regular().firstUnprintable(text.replaceAll("[\\s\\p{Cf}]", ""));
    }

    /**
     * The blocks on A4 pages, numbered in Thai digits from the second.
     *
     * @param title shown by readers in the title bar
     * @throws amnuay.thai.Refusal if something cannot be laid out: a letter that the font lacks, a row taller than a page
     */
    public byte[] write(String title, List<Block> blocks) {
        try (PdfFile file = new PdfFile()) {
            new Paginator(file::newPage).place(strips(file, blocks));
            numberPages(file.pages());
            return file.finish(title);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Strip> strips(PdfFile file, List<Block> blocks) throws IOException {
        List<Strip> all = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                all.addAll(strips.of(paragraph));
            } else if (block instanceof FieldLine fields) {
                all.addAll(strips.of(fields));
            } else if (block instanceof Table table) {
                all.addAll(tableStrips.of(table));
            } else if (block instanceof Emblem emblem) {
                all.add(emblem(file, emblem, "Garuda" + all.size()));
            } else if (block instanceof PageBreak) {
                all.add(Strip.BREAK);
            } else {
                throw new IllegalStateException("the PDF writer has not learned " + block.getClass());
            }
        }
        return all;
    }

    private static Strip emblem(PdfFile file, Emblem emblem, String resource) throws IOException {
        PDImageXObject picture = file.picture(resource, emblem.image());
        float width = emblem.height() * picture.getWidth() / picture.getHeight();
        float left = emblem.alignment() == Alignment.CENTER ? Paper.LEFT + (Paper.TEXT_WIDTH - width) / 2 : Paper.LEFT;
        return new Strip(
                0, 0, true, null, (canvas, top) -> canvas.picture(resource, left, Emblem.TOP, width, emblem.height()));
    }

    private void numberPages(List<Canvas> pages) {
        for (int page = 2; page <= pages.size(); page++) {
            Line number = breaker.oneLine(Run.plain("- " + ThaiText.digits(page) + " -"), ParagraphStyle.PLAIN.size());
            float baseline = Canvas.baseline(Paper.PAGE_NUMBER_TOP, ParagraphStyle.PLAIN.pitch());
            pages.get(page - 1).line(number, Paper.LEFT, Paper.TEXT_WIDTH, baseline, Alignment.CENTER);
        }
    }
}
