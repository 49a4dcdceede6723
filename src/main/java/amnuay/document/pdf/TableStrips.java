package amnuay.document.pdf;

import amnuay.document.block.Alignment;
import amnuay.document.block.Paper;
import amnuay.document.block.Run;
import amnuay.document.block.Table;
import java.util.ArrayList;
import java.util.List;

/** Slices a table into its rows; each row remembers the head that is repeated when a page starts with it. */
final class TableStrips {

    private final LineBreaker breaker;

    TableStrips(LineBreaker breaker) {
        this.breaker = breaker;
    }

    List<Strip> of(Table table) {
        Strip head = row(table, bold(table.head()), true, null);
        List<Strip> strips = new ArrayList<>(List.of(head));
        for (List<List<Run>> cells : table.rows()) {
            strips.add(row(table, cells, false, head));
        }
        return strips;
    }

    private Strip row(Table table, List<List<Run>> cells, boolean isHead, Strip head) {
        List<List<Line>> lines = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < cells.size(); i++) {
            float width = width(table, i) - 2 * Table.PADDING;
            lines.add(breaker.lines(cells.get(i), Table.CELL.size(), width, width));
            height = Math.max(height, lines.get(i).size());
        }
        float total = height * Table.CELL.pitch() + 2 * Table.PADDING;
        return new Strip(
                isHead ? Table.BEFORE : 0,
                total,
                isHead,
                head,
                (canvas, top) -> paint(canvas, table, lines, isHead, top, total));
    }

    private void paint(Canvas canvas, Table table, List<List<Line>> cells, boolean isHead, float top, float height) {
        float x = Paper.LEFT;
        for (int i = 0; i < cells.size(); i++) {
            float width = width(table, i);
            Alignment alignment =
                    isHead ? Alignment.CENTER : table.columns().get(i).alignment();
            canvas.box(x, top, width, height);
            float y = top + Table.PADDING;
            for (Line line : cells.get(i)) {
                float baseline = Canvas.baseline(y, Table.CELL.pitch());
                canvas.line(line, x + Table.PADDING, width - 2 * Table.PADDING, baseline, alignment);
                y += Table.CELL.pitch();
            }
            x += width;
        }
    }

    private static float width(Table table, int column) {
        return table.columns().get(column).share() * Paper.TEXT_WIDTH;
    }

    private static List<List<Run>> bold(List<List<Run>> cells) {
        return cells.stream()
                .map(cell -> cell.stream()
                        .map(run -> new Run(run.text(), true, run.together()))
                        .toList())
                .toList();
    }
}
