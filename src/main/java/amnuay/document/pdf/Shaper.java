package amnuay.document.pdf;

import amnuay.thai.Refusal;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Asks the JDK's HarfBuzz where the glyphs of a word go and puts them into the order in which the word is read. */
final class Shaper {

    private static final int SHAPED_SIZE = 1000;
    private static final int FIRST_INVISIBLE = 0xFFFE;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private record Placed(int id, String text, float x, float y) {
        boolean is(char c) {
            return text.length() == 1 && text.charAt(0) == c;
        }

        boolean isTone() {
            return text.length() == 1 && ThaiLetters.isTone(text.charAt(0));
        }

        boolean isMark() {
            return !text.isEmpty() && ThaiLetters.isMark(text.charAt(0));
        }
    }

    private final Font font;
    private final GlyphTexts texts;

    Shaper(Font font, GlyphTexts texts) {
        this.font = font.deriveFont((float) SHAPED_SIZE);
        this.texts = texts;
    }

    ShapedText shape(Typeface typeface, String text) {
        refuseUnprintable(text);
        GlyphVector vector =
                font.layoutGlyphVector(EXACT, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
        List<Placed> placed = inReadingOrder(placed(vector));
        List<Glyph> glyphs = new ArrayList<>(placed.size());
        StringBuilder readable = new StringBuilder();
        int cluster = -1;
        for (int i = 0; i < placed.size(); i++) {
            Placed each = placed.get(i);
            if (cluster < 0 || !each.isMark() && !endsSaraAm(placed, i)) {
                cluster++;
            }
            glyphs.add(new Glyph(each.id(), each.text(), each.x(), each.y(), cluster));
            readable.append(each.text());
        }
        float advance = (float) vector.getGlyphPosition(vector.getNumGlyphs()).getX();
        boolean stacked = cluster + 1 < glyphs.size();
        return new ShapedText(
                typeface,
                text,
                List.copyOf(glyphs),
                cluster + 1,
                advance,
                stacked || !readable.toString().equals(text));
    }

    private List<Placed> placed(GlyphVector vector) {
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            int id = vector.getGlyphCode(i);
            if (id < FIRST_INVISIBLE) {
                var at = vector.getGlyphPosition(i);
                placed.add(new Placed(id, texts.of(id), (float) at.getX(), (float) at.getY()));
            }
        }
        return placed;
    }

    /** The shaper puts the ring of ำ before the tone; people, and Unicode, put the tone first. */
    private static List<Placed> inReadingOrder(List<Placed> placed) {
        for (int i = 0; i + 1 < placed.size(); i++) {
            if (placed.get(i).is(ThaiLetters.NIKHAHIT) && placed.get(i + 1).isTone()) {
                placed.add(i, placed.remove(i + 1));
                i++;
            }
        }
        return placed;
    }

    /** The า of a ำ stays with its ring. */
    private static boolean endsSaraAm(List<Placed> placed, int i) {
        return i > 0
                && placed.get(i).is(ThaiLetters.SARA_AA)
                && placed.get(i - 1).text().indexOf(ThaiLetters.NIKHAHIT) >= 0;
    }

    /** The first character that the font lacks. */
    OptionalInt firstUnprintable(String text) {
        return text.codePoints().filter(c -> !texts.canPrint(c)).findFirst();
    }

    private void refuseUnprintable(String text) {
        firstUnprintable(text).ifPresent(c -> {
            throw new Refusal("แบบอักษร %s ไม่มีตัวอักษร \"%s\" (U+%04X) ในข้อความ \"%s\" กรุณาแก้ข้อความนั้น"
                    .formatted(font.getFontName(), Character.toString(c), c, text));
        });
    }
}
