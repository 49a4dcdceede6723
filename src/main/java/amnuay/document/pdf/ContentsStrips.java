package amnuay.document.pdf;

import amnuay.document.block.Alignment;
import amnuay.document.block.Contents;
import amnuay.document.block.Heading;
import amnuay.document.block.Paper;
import amnuay.document.block.ParagraphStyle;
import amnuay.document.block.Run;
import amnuay.thai.ThaiText;
import java.util.ArrayList;
import java.util.List;

/** Slices the table of contents. How long it is does not depend on the page numbers, so they may become known later. */
final class ContentsStrips {

    private static final float GAP = 4;
    private static final float DOTS_BELOW_BASELINE = 0.5f;
    private static final float RIGHT = Paper.LEFT + Paper.TEXT_WIDTH;

    private final LineBreaker breaker;
    private final int[] headingPages;

    ContentsStrips(LineBreaker breaker, int[] headingPages) {
        this.breaker = breaker;
        this.headingPages = headingPages;
    }

    List<Strip> of(List<Heading> headings) {
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).isInContents()) {
                strips.addAll(entry(headings.get(i), i));
            }
        }
        return strips;
    }

    private List<Strip> entry(Heading heading, int number) {
        ParagraphStyle style = Contents.style(heading.level());
        float width = Paper.TEXT_WIDTH - Contents.PAGE_COLUMN - style.left();
        List<Line> lines =
                breaker.lines(List.of(Run.plain(heading.line())), style.size(), width - style.firstLine(), width);
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            Line line = lines.get(i);
            float left = Paper.LEFT + style.left() + (i == 0 ? style.firstLine() : 0);
            strips.add(new Strip(i == 0 ? style.before() : 0, style.pitch(), !last, null, (canvas, top) -> {
                float baseline = Canvas.baseline(top, style.pitch());
                canvas.line(line, left, line.width(), baseline, Alignment.LEFT);
                if (last) {
                    page(canvas, number, left + line.width(), baseline);
                }
            }));
        }
        return strips;
    }

    private void page(Canvas canvas, int heading, float from, float baseline) {
        Run number = Run.plain(ThaiText.digits(headingPages[heading]));
        Line page = breaker.oneLine(number, ParagraphStyle.PLAIN.size());
        canvas.dots(from + GAP, RIGHT - page.width() - GAP, baseline - DOTS_BELOW_BASELINE);
        canvas.line(page, RIGHT - page.width(), page.width(), baseline, Alignment.LEFT);
    }
}
