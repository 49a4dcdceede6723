package amnuay.document.pdf;

import amnuay.document.block.Paper;
import amnuay.thai.Refusal;
import java.util.List;
import java.util.function.Supplier;

/** Places strips on pages from top to bottom; strips that must stay together move to the next page together. */
final class Paginator {

    private static final float BOTTOM = Paper.HEIGHT - Paper.BOTTOM;
    private static final float ROUNDING = 0.01f;

    private final Supplier<Canvas> pages;
    private Canvas page;
    private float y;
    private boolean untouched;
    private boolean continued;

    Paginator(Supplier<Canvas> pages) {
        this.pages = pages;
        turnPage();
    }

    void place(List<Strip> strips) {
        for (int from = 0; from < strips.size(); ) {
            int to = endOfGroup(strips, from);
            placeGroup(strips.subList(from, to));
            from = to;
        }
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
            turnPage();
            return;
        }
        if (!untouched && y + strip.room() > BOTTOM + ROUNDING) {
            continueOnNextPage(strip);
        }
        paint(strip, continued ? 0 : strip.before());
    }

    private void paint(Strip strip, float before) {
        if (y + before + strip.height() > BOTTOM + ROUNDING) {
            throw new Refusal("หัวตารางหรือรูปสูงเกินหนึ่งหน้ากระดาษ กรุณาย่อให้เล็กลง");
        }
        strip.painter().paint(page, y + before);
        y += before + strip.height();
        untouched = false;
        continued = false;
    }

    private void continueOnNextPage(Strip first) {
        turnPage();
        if (first.head() != null) {
            paint(first.head(), 0);
        }
        continued = true;
    }

    private void turnPage() {
        page = pages.get();
        y = Paper.TOP;
        untouched = true;
        continued = false;
    }
}
