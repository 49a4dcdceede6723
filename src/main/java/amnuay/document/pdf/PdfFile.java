package amnuay.document.pdf;

import amnuay.document.block.Heading;
import amnuay.document.block.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** One PDF in the making: its pages, the fonts and pictures they share. */
final class PdfFile implements AutoCloseable {

    private final PDDocument document = new PDDocument();
    private final List<Canvas> pages = new ArrayList<>();
    private final Map<Typeface, EmbeddedFont> fonts = new LinkedHashMap<>();
    private final Map<String, PDImageXObject> pictures = new HashMap<>();

    /** @param number counted from 1; pages come to be as they are asked for */
    Canvas page(int number) {
        while (pages.size() < number) {
            pages.add(new Canvas(this::font));
        }
        return pages.get(number - 1);
    }

    List<Canvas> pages() {
        return pages;
    }

    private EmbeddedFont font(Typeface typeface) {
        return fonts.computeIfAbsent(typeface, each -> new EmbeddedFont(each, "F" + (fonts.size() + 1)));
    }

    /** Takes a PNG or JPEG into the file. */
    PDImageXObject picture(String resource, byte[] image) throws IOException {
        PDImageXObject picture = PDImageXObject.createFromByteArray(document, image, resource);
        pictures.put(resource, picture);
        return picture;
    }

    /** @param headingPages the page of each heading, counted from 1 */
    byte[] finish(String title, List<Heading> headings, int[] headingPages) throws IOException {
        PDResources resources = resources();
        for (Canvas page : pages) {
            PDPage sheet = new PDPage(new PDRectangle(Paper.WIDTH, Paper.HEIGHT));
            PDStream content = new PDStream(document);
            try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(page.content());
            }
            sheet.setContents(content);
            sheet.setResources(resources);
            document.addPage(sheet);
        }
        describe(title);
        if (!headings.isEmpty()) {
            new Bookmarks(document).add(headings, headingPages);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        document.save(file);
        return file.toByteArray();
    }

    private PDResources resources() throws IOException {
        COSDictionary dictionaries = new COSDictionary();
        for (EmbeddedFont font : fonts.values()) {
            dictionaries.setItem(font.resource(), new FontDictionary(document, font).write());
        }
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, dictionaries);
        pictures.forEach((resource, picture) -> resources.put(COSName.getPDFName(resource), picture));
        return resources;
    }

    private void describe(String title) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage("th-TH");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
