package amnuay.document.pdf;

import amnuay.document.block.Alignment;
import amnuay.document.block.ParagraphStyle;
import amnuay.document.block.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Adds lines of text to a finished PDF behind its last byte: what was there before stays as it was, byte for byte. */
final class Stamp {

    private static final float SIZE = 14;
    private static final float PITCH = 17;

    /** Free space between the last line and the line below it. */
    private static final float BELOW = 6;

    private final LineBreaker breaker;

    Stamp(LineBreaker breaker) {
        this.breaker = breaker;
    }

    /** @param centre of the lines, from the left edge; the second line, the name, is bold */
    byte[] onto(PDDocument document, SignaturePlace.Place place, float centre, List<String> lines) throws IOException {
        PDPage page = document.getPage(place.page());
        float top = place.baseline() - ParagraphStyle.PLAIN.size() - BELOW - lines.size() * PITCH;
        try (PDDocument overlay = Loader.loadPDF(overlay(lines, centre, top))) {
            PDFormXObject form = new LayerUtility(document).importPageAsForm(overlay, 0);
            try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                content.drawForm(form);
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.saveIncremental(file);
            return file.toByteArray();
        }
    }

    private byte[] overlay(List<String> lines, float centre, float top) throws IOException {
        try (PdfFile file = new PdfFile()) {
            Canvas canvas = file.page(1);
            for (int i = 0; i < lines.size(); i++) {
                Line line = breaker.oneLine(i == 1 ? Run.bold(lines.get(i)) : Run.plain(lines.get(i)), SIZE);
                float baseline = Canvas.baseline(top + i * PITCH, PITCH);
                canvas.line(line, centre - line.width() / 2, line.width(), baseline, Alignment.LEFT);
            }
            return file.finish("", List.of(), new int[0]);
        }
    }
}
