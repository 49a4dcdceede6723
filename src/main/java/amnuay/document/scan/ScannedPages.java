package amnuay.document.scan;

import amnuay.thai.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A scan of many pages, sorted by the code on each.
 *
 * @param documents for each document a PDF of its pages, in the order of the scan and turned upright
 * @param unread a PDF for each page without a readable code of ours
 */
public record ScannedPages(Map<UUID, byte[]> documents, List<byte[]> unread) {

    /** More takes too long for one click. */
    public static final int MOST_PAGES = 200;

    /** Enough for a code of 1.6 cm, also on a slightly blurred copy; tried one after the other. */
    private static final List<Integer> DOTS_PER_INCH = List.of(150, 250);

    /** @throws Refusal if it is no PDF that can be read, needs a password, or has too many pages */
    public static ScannedPages read(byte[] pdf) {
        try (PDDocument scan = Loader.loadPDF(pdf)) {
            if (scan.getNumberOfPages() > MOST_PAGES) {
                throw new Refusal("ไฟล์สแกนมี " + scan.getNumberOfPages() + " หน้า เกิน " + MOST_PAGES
                        + " หน้า กรุณาแบ่งเป็นหลายไฟล์แล้วส่งทีละไฟล์");
            }
            return sorted(scan);
        } catch (InvalidPasswordException locked) {
            throw new Refusal("ไฟล์สแกนตั้งรหัสผ่านไว้ กรุณาบันทึกใหม่โดยไม่ตั้งรหัสผ่าน");
        } catch (IOException broken) {
            throw new Refusal("อ่านไฟล์สแกนไม่ได้ ไฟล์อาจเสียหาย กรุณาสแกนใหม่เป็น PDF");
        }
    }

    private static ScannedPages sorted(PDDocument scan) throws IOException {
        CodeReader reader = new CodeReader();
        PDFRenderer renderer = new PDFRenderer(scan);
        Map<UUID, List<PDPage>> byDocument = new LinkedHashMap<>();
        List<byte[]> unread = new ArrayList<>();
        for (int i = 0; i < scan.getNumberOfPages(); i++) {
            PDPage page = scan.getPage(i);
            CodeReader.Found found = find(reader, renderer, i);
            if (found == null) {
                unread.add(file(List.of(page)));
            } else {
                page.setRotation(page.getRotation() + found.turn());
                byDocument
                        .computeIfAbsent(found.document(), each -> new ArrayList<>())
                        .add(page);
            }
        }
        Map<UUID, byte[]> documents = new LinkedHashMap<>();
        for (Map.Entry<UUID, List<PDPage>> each : byDocument.entrySet()) {
            documents.put(each.getKey(), file(each.getValue()));
        }
        return new ScannedPages(documents, unread);
    }

    /** Null if there is none, at no resolution. */
    private static CodeReader.Found find(CodeReader reader, PDFRenderer renderer, int page) throws IOException {
        for (int resolution : DOTS_PER_INCH) {
            BufferedImage picture = renderer.renderImageWithDPI(page, resolution, ImageType.GRAY);
            CodeReader.Found found = reader.read(picture).orElse(null);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static byte[] file(List<PDPage> pages) throws IOException {
        try (PDDocument part = new PDDocument()) {
            for (PDPage page : pages) {
                part.importPage(page);
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            part.save(file);
            return file.toByteArray();
        }
    }
}
