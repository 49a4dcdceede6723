package amnuay.document.block;

import java.util.List;

/**
 * A ruled table over the whole width of the text. Its head is repeated on every page; no row is torn over two pages unless it is
 * taller than one.
 */
public record Table(List<Column> columns, List<List<Run>> head, List<List<List<Run>>> rows) implements Block {

    /** Letters and line pitch in a table, in points: a little smaller than the running text, as clerks do. */
    public static final ParagraphStyle CELL = ParagraphStyle.PLAIN.sized(14, 17);

    /** Free space between a rule and the text, in points. */
    public static final float PADDING = 4;

    /** Free space above a table, in points. */
    public static final float BEFORE = 6;

    /** @param share of the table's width, 0 to 1; the shares of all columns add up to 1 */
    public record Column(float share, Alignment alignment) {}

    /** A head without a word is no head: the table begins with its first row. */
    public boolean hasHead() {
        return head.stream().anyMatch(cell -> !Run.textOf(cell).isBlank());
    }

    public Table {
        columns = List.copyOf(columns);
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }
}
