package amnuay.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Does what a scanner does: pages become grey pictures, some of them upside down or askew. */
final class Scanner implements AutoCloseable {

    private static final int DOTS_PER_INCH = 200;
    private static final float POOR_QUALITY = 0.5f;

    private final PDDocument scan = new PDDocument();

    /** @param degrees that the paper lay turned on the glass */
    void scan(byte[] pdf, double degrees) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.GRAY);
            add(turned(page, degrees));
        }
    }

    /** A sheet whose lower right corner somebody has glued a note on: its code is gone. */
    void scanWithCoveredCode(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.GRAY);
            Graphics2D note = page.createGraphics();
            note.setColor(Color.LIGHT_GRAY);
            note.fillRect(page.getWidth() / 2, page.getHeight() * 4 / 5, page.getWidth() / 2, page.getHeight() / 5);
            note.dispose();
            add(page);
        }
    }

    void scanBlankPaper() throws IOException {
        add(turned(new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY), 0));
    }

    byte[] finish() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        scan.save(file);
        return file.toByteArray();
    }

    private void add(BufferedImage picture) throws IOException {
        boolean upright = picture.getHeight() > picture.getWidth();
        float width = upright ? PDRectangle.A4.getWidth() : PDRectangle.A4.getHeight();
        float height = upright ? PDRectangle.A4.getHeight() : PDRectangle.A4.getWidth();
        PDPage page = new PDPage(new PDRectangle(width, height));
        scan.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
            content.drawImage(JPEGFactory.createFromImage(scan, picture, POOR_QUALITY), 0, 0, width, height);
        }
    }

    private static BufferedImage turned(BufferedImage page, double degrees) {
        boolean sideways = Math.abs(degrees) % 180 == 90;
        BufferedImage turned = new BufferedImage(
                sideways ? page.getHeight() : page.getWidth(),
                sideways ? page.getWidth() : page.getHeight(),
                BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = turned.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, turned.getWidth(), turned.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.translate(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
        pen.rotate(Math.toRadians(degrees));
        pen.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
        pen.drawImage(page, 0, 0, null);
        pen.dispose();
        return turned;
    }

    @Override
    public void close() throws IOException {
        scan.close();
    }
}
