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
    private static final float SIGNATURE_LEFT = 2 * (Paper.cm(12.3) - Paper.LEFT) - Paper.TEXT_WIDTH;

    private static final ParagraphStyle SIGNATURE = ParagraphStyle.CENTERED.indented(SIGNATURE_LEFT, 0);

    /** Four lines to sign in. */
    private static final float ROOM_TO_SIGN = 4 * 18;

    private Closing() {}

    /** The body with its last words held together with what follows. */
    static List<Block> leadingBody(Filled filled) {
        List<Block> body = new ArrayList<>(filled.body());
        int last = body.size() - 1;
        if (last >= 0 && body.get(last) instanceof Paragraph paragraph) {
            body.set(last, paragraph.keptWithNext());
        }
        return body;
    }

    static List<Block> signature(Head head) {
        List<Block> lines = new ArrayList<>();
        String name = "(" + head.line(HeadKey.SIGNER) + ")";
        lines.add(Paragraph.of(SIGNATURE.spaced(ROOM_TO_SIGN).keptWithNext(), Run.together(name)));
        head.line(HeadKey.POSITION);
        for (Iterator<String> positions = head.lines(HeadKey.POSITION).iterator(); positions.hasNext(); ) {
            String position = positions.next();
            ParagraphStyle style = positions.hasNext() ? SIGNATURE.keptWithNext() : SIGNATURE;
            lines.add(Paragraph.of(style, Run.plain(position)));
        }
        return lines;
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
