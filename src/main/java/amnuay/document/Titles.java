package amnuay.document;

import amnuay.document.block.Block;
import amnuay.document.block.Paragraph;
import amnuay.document.block.ParagraphStyle;
import amnuay.document.block.Run;
import amnuay.document.template.Head;
import amnuay.document.template.HeadKey;
import java.util.List;

/** The centred bold lines that a document begins with. */
final class Titles {

    private Titles() {}

    /** The lines of {@code title}, or the subject where the template has none. */
    static List<String> of(Head head) {
        List<String> lines = head.lines(HeadKey.TITLE);
        return lines.isEmpty() ? List.of(head.line(HeadKey.SUBJECT)) : lines;
    }

    static List<Block> centred(Head head, float size, float pitch) {
        ParagraphStyle style = ParagraphStyle.CENTERED.sized(size, pitch).keptWithNext();
        return of(head).stream()
                .<Block>map(line -> Paragraph.of(style, Run.bold(line)))
                .toList();
    }
}
