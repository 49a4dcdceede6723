package amnuay.document.pdf;

import amnuay.document.block.Alignment;
import amnuay.document.block.Paper;
import amnuay.document.block.Run;
import amnuay.document.block.Table;
import amnuay.thai.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * Slices a table into its rows; each row remembers the head that is repeated when a page starts with it. Only a row taller than a
 * page is cut, and goes on below the head of the next.
 */
final class TableStrips {

    private final LineBreaker breaker;

    TableStrips(LineBreaker breaker) {
        this.breaker = breaker;
    }

    List<Strip> of(Table table) {
        List<List<Line>> headLines = lines(table, bold(table.head()));
        Strip head = table.hasHead() ? strip(table, headLines, true, null) : null;
        List<Strip> strips = new ArrayList<>();
        if (head != null) {
            strips.add(head);
        }
        float headRoom = head == null ? Table.BEFORE : head.room();
        int fitting = (int) ((Paper.TEXT_HEIGHT - headRoom - 2 * Table.PADDING) / Table.CELL.pitch());
        for (List<List<Run>> cells : table.rows()) {
            List<List<Line>> row = lines(table, cells);
            for (int from = 0; from == 0 || from < height(row); from += fitting) {
                strips.add(strip(table, part(row, from, from + fitting), strips.isEmpty(), head));
            }
        }
        return strips;
    }

    private List<List<Line>> lines(Table table, List<List<Run>> cells) {
        List<List<Line>> lines = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            float width = width(table, i) - 2 * Table.PADDING;
            try {
                lines.add(breaker.lines(cells.get(i), Table.CELL.size(), width, width));
            } catch (Refusal tooNarrow) {
                throw new Refusal("ตาราง %d คอลัมน์กว้างเกินหน้ากระดาษ คอลัมน์ที่ %d: %s หรือแบ่งเป็นหลายตาราง"
                        .formatted(cells.size(), i + 1, tooNarrow.getMessage()));
            }
        }
        return lines;
    }

    private static int height(List<List<Line>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(0);
    }

    private static List<List<Line>> part(List<List<Line>> cells, int from, int to) {
        return cells.stream()
                .map(lines -> lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size())))
                .toList();
    }

    private Strip strip(Table table, List<List<Line>> cells, boolean first, Strip head) {
        boolean isHead = first && table.hasHead();
        float height = Math.max(1, height(cells)) * Table.CELL.pitch() + 2 * Table.PADDING;
        return new Strip(
                first ? Table.BEFORE : 0,
                height,
                isHead,
                head,
                (canvas, top) -> paint(canvas, table, cells, isHead, top, height));
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
