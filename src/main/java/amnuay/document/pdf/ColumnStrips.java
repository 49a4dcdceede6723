package amnuay.document.pdf;

import amnuay.document.block.Foot;
import amnuay.document.block.Paper;
import amnuay.document.block.Paragraph;
import amnuay.document.block.SideBySide;
import java.util.ArrayList;
import java.util.List;

/** Puts what must stand as one piece into one strip: columns beside each other, the lines at the foot of a page. */
final class ColumnStrips {

    /** @param top of the line, from the top of the piece */
    private record PlacedLine(Strip line, float top) {}

    private final Strips strips;

    ColumnStrips(Strips strips) {
        this.strips = strips;
    }

    Strip of(SideBySide beside) {
        List<PlacedLine> lines = new ArrayList<>();
        float height = 0;
        for (SideBySide.Column column : beside.columns()) {
            float bottom = stack(lines, column.lines(), Paper.LEFT + column.left(), column.width());
            height = Math.max(height, bottom);
        }
        return piece(lines, beside.before(), height, beside.keepWithNext());
    }

    Strip of(Foot foot) {
        List<PlacedLine> lines = new ArrayList<>();
        float height = stack(lines, foot.lines(), Paper.LEFT, Paper.TEXT_WIDTH);
        return piece(lines, Foot.BEFORE, height, false).standingAtFoot();
    }

    private static Strip piece(List<PlacedLine> lines, float before, float height, boolean keepWithNext) {
        return new Strip(
                before,
                height,
                keepWithNext,
                null,
                (canvas, top) -> lines.forEach(each -> each.line().painter().paint(canvas, top + each.top())));
    }

    private float stack(List<PlacedLine> lines, List<Paragraph> paragraphs, float left, float width) {
        float y = 0;
        for (Paragraph paragraph : paragraphs) {
            for (Strip line : strips.of(paragraph, left, width)) {
                lines.add(new PlacedLine(line, y + line.before()));
                y += line.room();
            }
        }
        return y;
    }
}
