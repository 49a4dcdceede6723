package amnuay.document.pdf;

import amnuay.document.block.Paper;
import amnuay.thai.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Places strips on pages from top to bottom; strips that must stay together move to the next page together. */
final class Paginator {

    private static final float BOTTOM = Paper.HEIGHT - Paper.BOTTOM;
    private static final float ROUNDING = 0.01f;

    private final List<Placed> placed = new ArrayList<>();
    private int page;
    private float y;
    private boolean untouched;
    private boolean continued;

    Paginator() {
        turnPage();
    }

    /** Nothing is drawn before everything has its place: the table of contents names pages that come after it. */
    List<Placed> place(List<Strip> strips) {
        for (int from = 0; from < strips.size(); ) {
            int to = endOfGroup(strips, from);
            placeGroup(strips.subList(from, to));
            from = to;
        }
        return placed;
    }

    private static int endOfGroup(List<Strip> strips, int from) {
        int last = from;
        while (last + 1 < strips.size() && strips.get(last).keepWithNext() && strips.get(last + 1) != Strip.BREAK) {
            last++;
        }
        return last + 1;
    }

    private void placeGroup(List<Strip> group) {
        float room = 0;
        for (Strip strip : group) {
            room += strip.room();
        }
        if (!untouched && y + room > BOTTOM + ROUNDING && room <= Paper.TEXT_HEIGHT) {
            continueOnNextPage(group.get(0));
        }
        group.forEach(this::placeStrip);
    }

    private void placeStrip(Strip strip) {
        if (strip == Strip.BREAK) {
            if (!untouched) {
                turnPage();
            }
            return;
        }
        if (!untouched && y + strip.room() > BOTTOM + ROUNDING) {
            continueOnNextPage(strip);
        }
        put(strip, continued ? 0 : strip.before());
    }

    private void put(Strip strip, float before) {
        if (y + before + strip.height() > BOTTOM + ROUNDING) {
            throw new Refusal("หัวตารางหรือรูปสูงเกินหนึ่งหน้ากระดาษ กรุณาย่อให้เล็กลง");
        }
        float top = strip.atFoot() ? BOTTOM - strip.height() : y + before;
        placed.add(new Placed(strip, page, top));
        y = top + strip.height();
        untouched = false;
        continued = false;
    }

    private void continueOnNextPage(Strip first) {
        turnPage();
        if (first.head() != null) {
            put(first.head(), 0);
        }
        continued = true;
    }

    private void turnPage() {
        page++;
        y = Paper.TOP;
        untouched = true;
        continued = false;
    }
}
