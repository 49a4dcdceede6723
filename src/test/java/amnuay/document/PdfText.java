package amnuay.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a reader of a PDF finds: its words, its lines, and where they stand. */
public final class PdfText {

    /**
     * Lengths in millimetres from the left and the top edge.
     *
     * @param x of the first letter's left edge
     * @param right edge of the last letter
     * @param y of the baseline
     * @param size of the first letter, in points as the PDF has it
     */
    public record PlacedLine(int page, String text, float x, float right, float y, float size) {}

    private static final float MILLIMETRES = 25.4f / 72;

    private PdfText() {}

    /** All words with every kind of space taken out. */
    public static String words(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return withoutSpaces(new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<PlacedLine> lines(byte[] pdf) {
        List<PlacedLine> lines = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                private final StringBuilder line = new StringBuilder();
                private TextPosition first;
                private TextPosition last;

                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    if (first == null) {
                        first = positions.get(0);
                    }
                    last = positions.get(positions.size() - 1);
                    line.append(text);
                }

                @Override
                protected void writeLineSeparator() {
                    endLine();
                }

                @Override
                protected void endPage(org.apache.pdfbox.pdmodel.PDPage page) {
                    endLine();
                }

                private void endLine() {
                    if (first != null) {
                        lines.add(new PlacedLine(
                                getCurrentPageNo(),
                                line.toString(),
                                first.getXDirAdj() * MILLIMETRES,
                                (last.getXDirAdj() + last.getWidthDirAdj()) * MILLIMETRES,
                                first.getYDirAdj() * MILLIMETRES,
                                first.getFontSize()));
                    }
                    first = null;
                    line.setLength(0);
                }
            }.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    public static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }
}
