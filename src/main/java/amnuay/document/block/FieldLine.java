package amnuay.document.block;

import java.util.List;

/**
 * A line of labelled values written on dotted leaders, as at the head of a memo. A single value may run over several dotted
 * lines; two values beside each other must fit on one.
 *
 * @param before free space above, in points
 */
public record FieldLine(List<Field> fields, float before) implements Block {

    public static final float LABEL_SIZE = 20;
    public static final float PITCH = 22;

    /**
     * One label with its leader; lengths in points from the left margin.
     *
     * @param start where the label starts
     * @param leader where the dots start
     * @param end where the dots end
     */
    public record Field(String label, String value, float start, float leader, float end) {}

    public FieldLine {
        fields = List.copyOf(fields);
    }
}
