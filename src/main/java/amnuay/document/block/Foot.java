package amnuay.document.block;

import java.util.List;

/**
 * Lines at the lower edge of the page on which the text before them ends: the unit in charge of a letter, the publisher on a cover.
 */
public record Foot(List<Paragraph> lines) implements Block {

    /** The least free space above, in points. */
    public static final float BEFORE = 18;

    public Foot {
        lines = List.copyOf(lines);
    }

    /** In points. */
    public float height() {
        return (float) lines.stream()
                .mapToDouble(line -> line.style().before() + line.style().pitch())
                .sum();
    }
}
