package amnuay.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Writes a used font into the file: Type 0 over CIDFontType2, Identity-H, with the exact text of every code. */
final class FontDictionary {

    private static final int SYMBOLIC = 4;
    private static final int ENTRIES_PER_SECTION = 100;
    private static final int CAP_HEIGHT = 700;
    private static final int STEM = 80;

    private final PDDocument document;
    private final EmbeddedFont used;
    private final String name;

    FontDictionary(PDDocument document, EmbeddedFont used) throws IOException {
        this.document = document;
        this.used = used;
        this.name = "AMNUAY+" + used.typeface().font().getName();
    }

    COSDictionary write() throws IOException {
        Typeface.Subset subset = used.subset();
        COSArray descendants = new COSArray();
        descendants.add(descendant(subset));
        COSDictionary font = dictionary(COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, stream(textsOfCodes().getBytes(StandardCharsets.US_ASCII)));
        return font;
    }

    private COSDictionary descendant(Typeface.Subset subset) throws IOException {
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary font = dictionary(COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor(subset));
        font.setItem(COSName.W, widths());
        font.setItem(COSName.CID_TO_GID_MAP, stream(used.glyphsByCode(subset)));
        return font;
    }

    private COSDictionary descriptor(Typeface.Subset subset) throws IOException {
        TrueTypeFont font = used.typeface().font();
        HeaderTable box = font.getHeader();
        float unit = 1000f / font.getUnitsPerEm();
        COSStream file = stream(subset.font());
        file.setInt(COSName.LENGTH1, subset.font().length);
        COSDictionary descriptor = dictionary(COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(
                COSName.FONT_BBOX,
                new PDRectangle(
                        box.getXMin() * unit,
                        box.getYMin() * unit,
                        (box.getXMax() - box.getXMin()) * unit,
                        (box.getYMax() - box.getYMin()) * unit));
        descriptor.setInt(COSName.ASCENT, Math.round(font.getHorizontalHeader().getAscender() * unit));
        descriptor.setInt(COSName.DESCENT, Math.round(font.getHorizontalHeader().getDescender() * unit));
        descriptor.setInt(COSName.CAP_HEIGHT, CAP_HEIGHT);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.STEM_V, STEM);
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    private COSArray widths() {
        COSArray each = new COSArray();
        used.uses().forEach(use -> each.add(new COSFloat(used.typeface().advance(use.glyph()))));
        COSArray widths = new COSArray();
        widths.add(COSInteger.ONE);
        widths.add(each);
        return widths;
    }

    private String textsOfCodes() {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CMapName /Amnuay def /CMapType 2 def\n"
                + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        List<EmbeddedFont.Use> uses = used.uses();
        for (int from = 0; from < uses.size(); from += ENTRIES_PER_SECTION) {
            int to = Math.min(uses.size(), from + ENTRIES_PER_SECTION);
            List<Integer> codes = IntStream.range(from, to)
                    .filter(i -> !uses.get(i).text().isEmpty())
                    .boxed()
                    .toList();
            map.append(codes.size()).append(" beginbfchar\n");
            codes.forEach(i -> map.append('<')
                    .append(Hex.of((char) (i + 1)))
                    .append("> <")
                    .append(Hex.of(uses.get(i).text()))
                    .append(">\n"));
            map.append("endbfchar\n");
        }
        return map.append("endcmap end end").toString();
    }

    private COSStream stream(byte[] content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }

    private static COSDictionary dictionary(COSName type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, type);
        return dictionary;
    }
}
