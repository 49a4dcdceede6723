package amnuay.document.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.PostScriptTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** What each glyph of a font stands for: from its character table, and for raised or shifted forms from names like {@code uni0E48.small}. */
final class GlyphTexts {

    private static final int LAST_CHARACTER = 0xFFFF;
    private static final Pattern UNI_NAME = Pattern.compile("uni((?:[0-9A-F]{4})+)(?:\\..*)?");

    /** Shifted forms of Thai letters, which Thai fonts of Windows put at U+F700 and on, in that order. */
    private static final String SHIFTED_FORMS = "\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C"
            + "\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E0D\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A";

    private static final int FIRST_SHIFTED = 0xF700;
    private static final int FIRST_PRIVATE = 0xE000;
    private static final int LAST_PRIVATE = 0xF8FF;

    private final Map<Integer, String> texts = new HashMap<>();
    private final CmapLookup characters;

    GlyphTexts(TrueTypeFont font) throws IOException {
        characters = font.getUnicodeCmapLookup();
        for (int character = ' '; character < LAST_CHARACTER; character++) {
            int glyph = characters.getGlyphId(character);
            if (glyph != 0 && !isPrivate(character)) {
                texts.putIfAbsent(glyph, Character.toString(character));
            }
        }
        for (int i = 0; i < SHIFTED_FORMS.length(); i++) {
            int glyph = characters.getGlyphId(FIRST_SHIFTED + i);
            if (glyph != 0) {
                texts.putIfAbsent(glyph, SHIFTED_FORMS.substring(i, i + 1));
            }
        }
        PostScriptTable names = font.getPostScript();
        for (int glyph = 0; glyph < font.getNumberOfGlyphs(); glyph++) {
            String name = names.getName(glyph);
            if (name != null) {
                addByName(glyph, name);
            }
        }
    }

    private static boolean isPrivate(int character) {
        return character >= FIRST_PRIVATE && character <= LAST_PRIVATE;
    }

    private void addByName(int glyph, String name) {
        var uni = UNI_NAME.matcher(name);
        if (uni.matches()) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < uni.group(1).length(); i += 4) {
                text.append((char) Integer.parseInt(uni.group(1).substring(i, i + 4), 16));
            }
            if (text.length() == 2 && text.charAt(0) == ThaiLetters.NIKHAHIT) {
                text.reverse();
            }
            texts.putIfAbsent(glyph, text.toString());
        }
    }

    /** Empty for a glyph that stands for nothing known. */
    String of(int glyph) {
        return texts.getOrDefault(glyph, "");
    }

    boolean canPrint(int character) {
        return characters.getGlyphId(character) != 0;
    }
}
