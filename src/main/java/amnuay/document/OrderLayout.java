package amnuay.document;

import static amnuay.document.block.Paper.cm;

import amnuay.document.block.Block;
import amnuay.document.block.Emblem;
import amnuay.document.block.Paper;
import amnuay.document.block.Paragraph;
import amnuay.document.block.ParagraphStyle;
import amnuay.document.block.Run;
import amnuay.document.block.Slot;
import amnuay.document.template.Filled;
import amnuay.document.template.Head;
import amnuay.document.template.HeadKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** คำสั่ง: the Garuda 3 cm high at the top, the head centred, สั่ง ณ วันที่ before the signature. */
final class OrderLayout implements KindLayout {

    static final float GARUDA_HEIGHT = cm(3);

    /** What the Garuda takes of the text area, and a little air. */
    static final float BELOW_GARUDA = Emblem.TOP + GARUDA_HEIGHT - Paper.TOP + 8;

    static final ParagraphStyle HEAD = ParagraphStyle.CENTERED.keptWithNext();
    static final String SHORT_RULE = "―".repeat(12);

    @Override
    public List<Block> blocks(Filled filled, Optional<byte[]> garuda) {
        Head head = filled.head();
        List<Block> blocks = new ArrayList<>();
        garuda.ifPresent(image -> blocks.add(new Emblem(image, GARUDA_HEIGHT, Emblem.Place.MIDDLE_OF_TEXT)));
        String issuer = DocumentKind.ORDER.thaiName() + head.line(HeadKey.OFFICE);
        blocks.add(Paragraph.of(HEAD.spaced(BELOW_GARUDA), Run.bold(issuer)));
        blocks.add(Paragraph.of(HEAD.spaced(2), Run.plain("ที่ " + head.line(HeadKey.NUMBER))));
        blocks.add(Paragraph.of(HEAD.spaced(2), Run.plain("เรื่อง " + head.line(HeadKey.SUBJECT))));
        blocks.add(Paragraph.of(HEAD, Run.plain(SHORT_RULE)));
        blocks.addAll(Closing.leadingBody(filled));
        blocks.add(issued("สั่ง", head));
        blocks.addAll(Closing.signature(head));
        blocks.addAll(Closing.annex(filled));
        return blocks;
    }

    /** The line with the date, above the signature. */
    static Paragraph issued(String verb, Head head) {
        return Paragraph.of(
                ParagraphStyle.PLAIN.indented(cm(4), 0).spaced(12).keptWithNext(),
                Run.plain(verb + " ณ วันที่ " + withEra(head.line(HeadKey.DATED))));
    }

    /** An order names the era: ๒๒ พฤศจิกายน พ.ศ. ๒๕๖๙. */
    private static String withEra(String date) {
        return date.contains("พ.ศ.") ? date : date.replaceFirst(" (?=[๐-๙0-9]{4}" + Slot.END + "?$)", " พ.ศ. ");
    }
}
