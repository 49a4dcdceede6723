package amnuay.document.pdf;

import java.util.OptionalInt;

/**
 * A slice of the document over the whole width that is never torn over two pages: a line, a row of a table.
 *
 * @param before free space above, left out at the top of a page that was begun because the last one was full
 * @param height in points
 * @param keepWithNext never the last on its page
 * @param head painted again above this strip when it starts a page (a table's head); null for none
 * @param heading number of the heading that starts here, counted from 0
 * @param atFoot stands at the lower edge of its page
 */
record Strip(
        float before,
        float height,
        boolean keepWithNext,
        Strip head,
        Painter painter,
        OptionalInt heading,
        boolean atFoot) {

    /** Starts a new page. */
    static final Strip BREAK = new Strip(0, 0, false, null, (canvas, top) -> {});

    @FunctionalInterface
    interface Painter {
        void paint(Canvas canvas, float top);
    }

    Strip(float before, float height, boolean keepWithNext, Strip head, Painter painter) {
        this(before, height, keepWithNext, head, painter, OptionalInt.empty(), false);
    }

    Strip startingHeading(int number) {
        return new Strip(before, height, keepWithNext, head, painter, OptionalInt.of(number), atFoot);
    }

    Strip standingAtFoot() {
        return new Strip(before, height, keepWithNext, head, painter, heading, true);
    }

    float room() {
        return before + height;
    }
}
