package amnuay.document.pdf;

import com.ibm.icu.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds where a Thai text may be broken, by ICU's dictionary, and remembers it. Safe for use by many threads. */
final class BreakPoints {

    private static final int REMEMBERED_TEXTS = 5_000;
    private static final Locale THAI = Locale.forLanguageTag("th");

    private final Map<String, BitSet> known = new ConcurrentHashMap<>();

    /** The positions before which a new line may start; the caller must not change the set. */
    BitSet of(String text) {
        BitSet points = known.get(text);
        if (points == null) {
            points = find(text);
            if (known.size() < REMEMBERED_TEXTS) {
                known.put(text, points);
            }
        }
        return points;
    }

    private static BitSet find(String text) {
        BitSet points = new BitSet(text.length());
        BreakIterator lines = BreakIterator.getLineInstance(THAI);
        lines.setText(text);
        for (int end = lines.first(); end != BreakIterator.DONE; end = lines.next()) {
            points.set(end);
        }
        points.andNot(Glue.in(text));
        return points;
    }
}
