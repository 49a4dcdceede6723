package amnuay.document.block;

import java.util.List;

/**
 * Columns of paragraphs beside each other without rules: two who sign, a number and the sender. Never torn over two pages.
 *
 * @param before free space above, in points
 * @param keepWithNext never the last thing on a page
 */
public record SideBySide(List<Column> columns, float before, boolean keepWithNext) implements Block {

    /**
     * One column, wide enough for what stands in it.
     *
     * @param left its edge, in points from the left margin; beyond the column before it
     * @param width in points
     */
    public record Column(float left, float width, List<Paragraph> lines) {

        public Column {
            lines = List.copyOf(lines);
        }
    }

    public SideBySide {
        columns = List.copyOf(columns);
    }
}
