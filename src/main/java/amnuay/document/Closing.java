package amnuay.document;

import amnuay.document.block.Block;
import amnuay.document.block.PageBreak;
import amnuay.document.block.Paper;
import amnuay.document.block.Paragraph;
import amnuay.document.block.ParagraphStyle;
import amnuay.document.block.Run;
import amnuay.document.template.Filled;
import amnuay.document.template.Head;
import amnuay.document.template.HeadKey;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What every kind ends with: the place for the signature under the last words, never alone on a page, and the annex. */
final class Closing {

    /** The signature is centred 12.3 cm from the left edge of the paper, as in a real letter. */
    static final float SIGNATURE_CENTRE = Paper.cm(12.3);

    private static final float SIGNATURE_LEFT = 2 * (SIGNATURE_CENTRE - Paper.LEFT) - Paper.TEXT_WIDTH;

    private static final ParagraphStyle SIGNATURE = ParagraphStyle.CENTERED.indented(SIGNATURE_LEFT, 0);

    /** Four lines to sign in. */
    private static final float ROOM_TO_SIGN = 4 * 18;

    /** Where nobody is known to sign, the name is written by hand. */
    private static final String UNKNOWN = ".".repeat(48);

    private Closing() {}

    /** The body with its last words held together with what follows. */
    static List<Block> leadingBody(Filled filled) {
        return keptWithNext(filled.body());
    }

    static List<Block> signature(Head head) {
        head.line(HeadKey.POSITION);
        return signature(head.line(HeadKey.SIGNER), head.lines(HeadKey.POSITION));
    }

    /** @param below what stands under the name, line by line */
    static List<Block> signature(String name, List<String> below) {
        List<Block> lines = new ArrayList<>();
        lines.add(Paragraph.of(
                SIGNATURE.spaced(ROOM_TO_SIGN).keptWithNext(),
                Run.together("(" + (name.isBlank() ? UNKNOWN : name) + ")")));
        for (Iterator<String> each = below.iterator(); each.hasNext(); ) {
            String line = each.next();
            ParagraphStyle style = each.hasNext() ? SIGNATURE.keptWithNext() : SIGNATURE;
            lines.add(Paragraph.of(style, Run.plain(line)));
        }
        return lines;
    }

    /** The lines with the last held together with what follows. */
    static List<Block> keptWithNext(List<Block> lines) {
        List<Block> kept = new ArrayList<>(lines);
        int last = kept.size() - 1;
        if (last >= 0 && kept.get(last) instanceof Paragraph paragraph) {
            kept.set(last, paragraph.keptWithNext());
        }
        return kept;
    }

    static List<Block> annex(Filled filled) {
        List<Block> pages = new ArrayList<>();
        if (!filled.annex().isEmpty()) {
            pages.add(new PageBreak());
            pages.addAll(filled.annex());
        }
        return pages;
    }
}
