package amnuay.document;

import static amnuay.document.block.Paper.cm;

import amnuay.document.block.Block;
import amnuay.document.block.Emblem;
import amnuay.document.block.Paper;
import amnuay.document.block.Paragraph;
import amnuay.document.block.ParagraphStyle;
import amnuay.document.block.Run;
import amnuay.document.block.SideBySide;
import amnuay.document.template.Filled;
import amnuay.document.template.Head;
import amnuay.document.template.HeadKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** ข้อตกลงการปฏิบัติงาน: the Garuda, a title, the text with its tables, both parties side by side, the witnesses below them. */
final class AgreementLayout implements KindLayout {

    private static final float TITLE_SIZE = 18;
    private static final float TITLE_PITCH = 22;
    private static final float GAP = cm(0.5);
    private static final float COLUMN = (Paper.TEXT_WIDTH - GAP) / 2;

    /** Enough to sign in above the dotted line. */
    private static final float ROOM_TO_SIGN = 36;

    private static final String SIGN_HERE = "ลงชื่อ" + ".".repeat(40);

    @Override
    public List<Block> blocks(Filled filled, Optional<byte[]> garuda) {
        Head head = filled.head();
        List<Block> blocks = new ArrayList<>();
        garuda.ifPresent(
                image -> blocks.add(new Emblem(image, OrderLayout.GARUDA_HEIGHT, Emblem.Place.MIDDLE_OF_TEXT)));
        blocks.addAll(titles(head, garuda.isPresent()));
        blocks.addAll(Closing.leadingBody(filled));
        head.line(HeadKey.FIRST);
        head.line(HeadKey.SECOND);
        boolean witnessed = !head.lines(HeadKey.WITNESS).isEmpty()
                || !head.lines(HeadKey.COWITNESS).isEmpty();
        blocks.add(signatures(head, HeadKey.FIRST, HeadKey.SECOND, witnessed));
        if (witnessed) {
            blocks.add(signatures(head, HeadKey.WITNESS, HeadKey.COWITNESS, false));
        }
        blocks.addAll(Closing.annex(filled));
        return blocks;
    }

    private static List<Block> titles(Head head, boolean belowGaruda) {
        List<Block> titles = new ArrayList<>(Titles.centred(head, TITLE_SIZE, TITLE_PITCH));
        if (belowGaruda && titles.get(0) instanceof Paragraph first) {
            titles.set(0, first.styled(first.style().spaced(OrderLayout.BELOW_GARUDA)));
        }
        return titles;
    }

    private static SideBySide signatures(Head head, HeadKey left, HeadKey right, boolean keepWithNext) {
        return new SideBySide(
                List.of(
                        new SideBySide.Column(0, COLUMN, signature(head.lines(left))),
                        new SideBySide.Column(COLUMN + GAP, COLUMN, signature(head.lines(right)))),
                ROOM_TO_SIGN,
                keepWithNext);
    }

    /** An empty place stays where only one signs. */
    private static List<Paragraph> signature(List<String> lines) {
        List<Paragraph> signature = new ArrayList<>();
        for (String line : lines) {
            if (signature.isEmpty()) {
                signature.add(Paragraph.of(ParagraphStyle.CENTERED, Run.plain(SIGN_HERE)));
                signature.add(Paragraph.of(ParagraphStyle.CENTERED, Run.together("(" + line + ")")));
            } else {
                signature.add(Paragraph.of(ParagraphStyle.CENTERED, Run.plain(line)));
            }
        }
        return signature;
    }
}
