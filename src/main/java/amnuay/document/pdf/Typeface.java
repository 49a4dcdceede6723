package amnuay.document.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One TrueType font, shared by all documents and threads; remembers the words it has shaped. */
final class Typeface {

    private static final int REMEMBERED_WORDS = 50_000;
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

    /** A font cut down to some glyphs, with the new number of each old one. */
    record Subset(byte[] font, Map<Integer, Integer> oldByNew) {}

    private final TrueTypeFont font;
    private final float scale;
    private final float[] advances;
    private final Shaper shaper;
    private final Map<String, ShapedText> shaped = new ConcurrentHashMap<>();

    /** @param scale from the size that a document names to the size at which this font looks the same */
    private Typeface(byte[] file, float scale) throws IOException, FontFormatException {
        this.font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        this.scale = scale;
        this.shaper =
                new Shaper(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file)), new GlyphTexts(font));
        this.advances = new float[font.getNumberOfGlyphs()];
        for (int glyph = 0; glyph < advances.length; glyph++) {
            advances[glyph] = font.getAdvanceWidth(glyph) * 1000f / font.getUnitsPerEm();
        }
    }

    static Typeface bundled(String name, float scale) {
        try (InputStream file = Typeface.class.getResourceAsStream("/fonts/" + name)) {
            if (file == null) {
                throw new IllegalStateException("font " + name + " is not in this build");
            }
            return of(file.readAllBytes(), scale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param file that passed {@link TypefaceCheck} */
    static Typeface of(byte[] file, float scale) {
        try {
            return new Typeface(file, scale);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("a font cannot be read", e);
        }
    }

    OptionalInt firstUnprintable(String text) {
        return shaper.firstUnprintable(text);
    }

    ShapedText shape(String text) {
        ShapedText known = shaped.get(text);
        if (known == null) {
            known = shaper.shape(this, text);
            if (shaped.size() < REMEMBERED_WORDS) {
                shaped.put(text, known);
            }
        }
        return known;
    }

    float scaled(float size) {
        return size * scale;
    }

    /** Width of a glyph in thousandths of the size. */
    float advance(int glyph) {
        return advances[glyph];
    }

    TrueTypeFont font() {
        return font;
    }

    /** The parsed font is read through one position in its data, so only one thread may cut it at a time. */
    synchronized Subset subset(Set<Integer> glyphs) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
        subsetter.addGlyphIds(glyphs);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        subsetter.writeToStream(file);
        return new Subset(file.toByteArray(), subsetter.getGIDMap());
    }
}
