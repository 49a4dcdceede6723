package amnuay.document.block;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text that is known only when the document is issued: its number, its date, the year of both. Two private characters
 * stand around it, so that it survives every sentence it is built into. On paper nobody sees them; a Word file holds the stretch in
 * a locked content control, where it can be filled in after people have edited the rest.
 */
public final class Slot {

    public static final char START = '\uF8F0';
    public static final char END = '\uF8F1';

    /** A piece of a text: the inside of a slot, or what stands between two. */
    public record Piece(String text, boolean isSlot) {}

    private Slot() {}

    /** The text as it is printed. */
    public static String printed(String text) {
        return text.indexOf(START) < 0
                ? text
                : text.replace(String.valueOf(START), "").replace(String.valueOf(END), "");
    }

    public static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int start = text.indexOf(START); start >= 0; start = text.indexOf(START, from)) {
            int end = text.indexOf(END, start);
            addText(pieces, text.substring(from, start));
            pieces.add(new Piece(text.substring(start + 1, end), true));
            from = end + 1;
        }
        addText(pieces, text.substring(from));
        return pieces;
    }

    private static void addText(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, false));
        }
    }
}
