package amnuay.document.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The glyphs of one typeface that a document uses. A glyph that stands for two texts gets two codes, so that both can be copied. */
final class EmbeddedFont {

    /** A glyph in the meaning it has at one place. */
    record Use(int glyph, String text) {}

    private final Typeface typeface;
    private final String resource;
    private final Map<Use, Integer> codes = new LinkedHashMap<>();

    EmbeddedFont(Typeface typeface, String resource) {
        this.typeface = typeface;
        this.resource = resource;
    }

    /** The name under which pages speak of this font. */
    String resource() {
        return resource;
    }

    Typeface typeface() {
        return typeface;
    }

    int code(Glyph glyph) {
        return codes.computeIfAbsent(new Use(glyph.id(), glyph.text()), use -> codes.size() + 1);
    }

    /** The uses in the order of their codes, which start at 1. */
    List<Use> uses() {
        return List.copyOf(codes.keySet());
    }

    Typeface.Subset subset() throws IOException {
        Set<Integer> glyphs = codes.keySet().stream().map(Use::glyph).collect(Collectors.toSet());
        return typeface.subset(glyphs);
    }

    /** For each code, two bytes with the glyph's number in the subset. */
    byte[] glyphsByCode(Typeface.Subset subset) {
        Map<Integer, Integer> newByOld = new HashMap<>();
        subset.oldByNew().forEach((fresh, old) -> newByOld.put(old, fresh));
        byte[] table = new byte[2 * (codes.size() + 1)];
        codes.forEach((use, code) -> {
            int glyph = newByOld.get(use.glyph());
            table[2 * code] = (byte) (glyph >> 8);
            table[2 * code + 1] = (byte) glyph;
        });
        return table;
    }
}
