package amnuay.document.block;

import java.util.List;

/**
 * Text that flows over as many lines as it needs.
 *
 * @param label stands where the first line starts, while the text keeps to the left edge ("๑." of a list, "เรียน"); "" for none
 */
public record Paragraph(String label, List<Run> runs, ParagraphStyle style) implements Block {

    public Paragraph {
        runs = List.copyOf(runs);
    }

    public static Paragraph of(ParagraphStyle style, Run... runs) {
        return new Paragraph("", List.of(runs), style);
    }

    public Paragraph keptWithNext() {
        return styled(style.keptWithNext());
    }

    public Paragraph styled(ParagraphStyle other) {
        return new Paragraph(label, runs, other);
    }
}
