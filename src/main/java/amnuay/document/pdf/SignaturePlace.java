package amnuay.document.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds in a finished PDF the line with the signer's name in brackets, above which the signature belongs. */
final class SignaturePlace extends PDFTextStripper {

    /** How far the middle of the line may lie from where signatures stand, in points. */
    private static final float TOLERANCE = 6;

    /**
     * @param page counted from 0
     * @param baseline of the name, in points from the upper edge of the paper
     */
    record Place(int page, float baseline) {}

    private final String wanted;
    private final float centre;
    private final StringBuilder line = new StringBuilder();
    private float left;
    private float right;
    private float baseline;
    private Place found;

    private SignaturePlace(String name, float centre) {
        this.wanted = letters("(" + name + ")");
        this.centre = centre;
    }

    /** @param centre of signatures, in points from the left edge of the paper; of several places the last */
    static Optional<Place> of(PDDocument document, String name, float centre) throws IOException {
        SignaturePlace search = new SignaturePlace(name, centre);
        search.getText(document);
        return Optional.ofNullable(search.found);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (line.isEmpty()) {
            left = positions.get(0).getXDirAdj();
            baseline = positions.get(0).getYDirAdj();
        }
        TextPosition last = positions.get(positions.size() - 1);
        right = last.getXDirAdj() + last.getWidthDirAdj();
        line.append(text);
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
    }

    private void endLine() {
        if (letters(line.toString()).equals(wanted) && Math.abs((left + right) / 2 - centre) < TOLERANCE) {
            found = new Place(getCurrentPageNo() - 1, baseline);
        }
        line.setLength(0);
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }
}
