package amnuay.document;

import amnuay.document.block.Block;
import amnuay.document.block.Paragraph;
import amnuay.document.block.ParagraphStyle;
import amnuay.document.block.Run;
import amnuay.thai.ThaiText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A word such as เรียน at the left margin and what belongs to it beside it, as often as it takes. */
final class Labelled {

    private Labelled() {}

    /**
     * @param left where the text starts, in points from the left margin
     * @param before free space above, in points
     */
    static Paragraph line(String label, String text, float left, float before) {
        ParagraphStyle style = ParagraphStyle.PLAIN.spaced(before).indented(left, -left);
        return new Paragraph(label, List.of(Run.plain(text)), style);
    }

    /** All lines under one label; nothing for none. */
    static List<Block> lines(String label, List<String> lines, float left, float before) {
        return lines.isEmpty() ? List.of() : List.of(line(label, String.join("\n", lines), left, before));
    }

    /** The same, with numbers before the lines where there is more than one. */
    static List<Block> numberedLines(String label, List<String> lines, float left, float before) {
        if (lines.size() < 2) {
            return lines(label, lines, left, before);
        }
        String numbered = IntStream.range(0, lines.size())
                .mapToObj(i -> ThaiText.digits(i + 1) + ". " + lines.get(i))
                .collect(Collectors.joining("\n"));
        return List.of(line(label, numbered, left, before));
    }
}
