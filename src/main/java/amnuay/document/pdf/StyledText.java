package amnuay.document.pdf;

import amnuay.document.block.Run;
import amnuay.document.block.Slot;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A text without forced breaks that knows, letter by letter, what is bold and what must stay together. */
final class StyledText {

    /** What may be broken when a piece that should stay whole is wider than the line, mildest first. */
    enum Emergency {
        AT_SPACES,
        AT_DICTIONARY_WORDS,
        BETWEEN_CLUSTERS
    }

    private final StringBuilder text = new StringBuilder();
    private final BitSet bold = new BitSet();
    private final BitSet together = new BitSet();
    private final BreakPoints breakPoints;
    private BitSet found;

    private StyledText(BreakPoints breakPoints) {
        this.breakPoints = breakPoints;
    }

    /** The runs, cut at their forced line breaks. */
    static List<StyledText> partsOf(List<Run> runs, BreakPoints breakPoints) {
        List<StyledText> parts = new ArrayList<>(List.of(new StyledText(breakPoints)));
        for (Run run : runs) {
            String[] pieces = Slot.printed(run.text()).split("\n", -1);
            for (int i = 0; i < pieces.length; i++) {
                if (i > 0) {
                    parts.add(new StyledText(breakPoints));
                }
                parts.get(parts.size() - 1).add(pieces[i], run);
            }
        }
        return parts;
    }

    private void add(String piece, Run run) {
        int from = text.length();
        text.append(piece);
        bold.set(from, text.length(), run.bold());
        if (run.together() && !piece.isEmpty()) {
            together.set(from + 1, text.length());
        }
    }

    private BitSet points() {
        if (found == null) {
            found = breakPoints.of(text.toString());
        }
        return found;
    }

    int length() {
        return text.length();
    }

    String substring(int from, int to) {
        return text.substring(from, to);
    }

    boolean isBold(int at) {
        return bold.get(at);
    }

    int nextBreak(int from) {
        int next = points().nextSetBit(from + 1);
        while (next >= 0 && together.get(next)) {
            next = points().nextSetBit(next + 1);
        }
        return next < 0 ? text.length() : next;
    }

    int nextBreak(int from, Emergency emergency) {
        int next = from + 1;
        while (next < text.length() && !mayBreak(next, emergency)) {
            next++;
        }
        return next;
    }

    private boolean mayBreak(int at, Emergency emergency) {
        return switch (emergency) {
            case AT_SPACES -> text.charAt(at - 1) == ' ' && text.charAt(at) != ' ';
            case AT_DICTIONARY_WORDS -> points().get(at);
            case BETWEEN_CLUSTERS -> startsCluster(at);
        };
    }

    private boolean startsCluster(int at) {
        char c = text.charAt(at);
        boolean follows = ThaiLetters.isMark(c) || "ะาำๅๆฯ".indexOf(c) >= 0 || Character.isLowSurrogate(c);
        return !follows && "เแโใไ".indexOf(text.charAt(at - 1)) < 0;
    }

    /** Where the piece to be shaped at once ends: at the next dictionary word or change of style. */
    int nextWord(int from) {
        int next = points().nextSetBit(from + 1);
        int change = bold.get(from) ? bold.nextClearBit(from) : bold.nextSetBit(from);
        int end = next < 0 ? text.length() : next;
        return change < 0 ? end : Math.min(end, change);
    }

    int withoutTrailingSpaces(int start, int end) {
        int to = end;
        while (to > start && text.charAt(to - 1) == ' ') {
            to--;
        }
        return to;
    }
}
