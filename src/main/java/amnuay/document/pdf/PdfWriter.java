package amnuay.document.pdf;

import amnuay.document.block.Alignment;
import amnuay.document.block.Block;
import amnuay.document.block.CornerMark;
import amnuay.document.block.Heading;
import amnuay.document.block.Paper;
import amnuay.document.block.ParagraphStyle;
import amnuay.document.block.Run;
import amnuay.thai.ThaiText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes blocks as a PDF with one family of typefaces. Safe for use by many threads; fonts and shaped words are shared. */
public final class PdfWriter {

    private static final String CODE = "Code";

    private final Typefaces typefaces;
    private final LineBreaker breaker;

    /** With the bundled Sarabun. */
    public PdfWriter() {
        this(Typefaces.bundled());
    }

    /**
     * With the office's own TH Sarabun.
     *
     * @param regular a TrueType file that passed {@link TypefaceCheck}
     * @param bold another
     */
    public PdfWriter(byte[] regular, byte[] bold) {
        this(Typefaces.own(regular, bold));
    }

    private PdfWriter(Typefaces typefaces) {
        this.typefaces = typefaces;
        this.breaker = new LineBreaker(typefaces);
    }

    /** The first character of a text, line breaks aside, that the font lacks, for example an emoji; empty when all can be printed. */
    public OptionalInt firstUnprintable(String text) {
        return typefaces.regular().firstUnprintable(text.replaceAll("[\\s\\p{Cf}]", ""));
    }

    /**
     * A finished file.
     *
     * @param headingPages the page of each heading, in the order of the headings, counted from 1
     */
    public record Pdf(byte[] file, List<Integer> headingPages) {}

    /**
     * The blocks on A4 pages, numbered in Thai digits from the second.
     *
     * @param title shown by readers in the title bar
     * @param mark stands on every page
     * @throws amnuay.thai.Refusal if something cannot be laid out: a letter that the font lacks, a row taller than a page
     */
    public Pdf write(String title, List<Block> blocks, Optional<CornerMark> mark) {
        List<Heading> headings = Heading.in(blocks);
        int[] headingPages = new int[headings.size()];
        try (PdfFile file = new PdfFile()) {
            file.page(1);
            List<Placed> placed = new Paginator().place(new BlockStrips(file, breaker, headingPages).of(blocks));
            placed.forEach(each -> each.strip().heading().ifPresent(heading -> headingPages[heading] = each.page()));
            placed.forEach(each -> each.strip().painter().paint(file.page(each.page()), each.top()));
            numberPages(file.pages());
            if (mark.isPresent()) {
                markPages(file, mark.get());
            }
            return new Pdf(
                    file.finish(title, headings, headingPages),
                    Arrays.stream(headingPages).boxed().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A finished PDF with a signature above the name of who signs. The file begins with the bytes of the one given.
     *
     * @param name as it stands in brackets under the document
     * @param centre of signatures, in points from the left edge of the paper
     * @param lines of the signature, the name in the second
     * @return empty if nobody of that name signs there
     */
    public Optional<byte[]> signed(byte[] pdf, String name, float centre, List<String> lines) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Optional<SignaturePlace.Place> place = SignaturePlace.of(document, name, centre);
            return place.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Stamp(breaker).onto(document, place.get(), centre, lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a name stands in brackets where signatures do. */
    public static boolean namesSigner(byte[] pdf, String name, float centre) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return SignaturePlace.of(document, name, centre).isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void markPages(PdfFile file, CornerMark mark) throws IOException {
        file.picture(CODE, mark.image());
        float top = Paper.HEIGHT - CornerMark.BELOW - CornerMark.SIZE;
        file.pages().forEach(page -> page.picture(CODE, CornerMark.LEFT, top, CornerMark.SIZE, CornerMark.SIZE));
    }

    private void numberPages(List<Canvas> pages) {
        for (int page = 2; page <= pages.size(); page++) {
            Line number = breaker.oneLine(Run.plain("- " + ThaiText.digits(page) + " -"), ParagraphStyle.PLAIN.size());
            float baseline = Canvas.baseline(Paper.PAGE_NUMBER_TOP, ParagraphStyle.PLAIN.pitch());
            pages.get(page - 1).line(number, Paper.LEFT, Paper.TEXT_WIDTH, baseline, Alignment.CENTER);
        }
    }
}
