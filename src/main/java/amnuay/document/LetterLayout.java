package amnuay.document;

import static amnuay.document.block.Paper.cm;

import amnuay.document.block.Block;
import amnuay.document.block.Emblem;
import amnuay.document.block.Foot;
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

/** หนังสือภายนอก, the circular (ว) too: laid out as a real letter of an area office to its schools was measured. */
final class LetterLayout implements KindLayout {

    private static final float GARUDA_HEIGHT = cm(3);
    private static final float NUMBER_TOP = cm(3.67);
    private static final float SENDER = cm(11.83) - Paper.LEFT;

    /** As far as the Garuda, whose lower half stands beside the number. */
    private static final float NUMBER_WIDTH = cm(6);

    private static final float DATE = cm(10.32) - Paper.LEFT;
    private static final float CLOSING = cm(10.82) - Paper.LEFT;
    private static final float ABOVE_DATE = 16;
    private static final float SPACE = 12;
    private static final String USUAL_CLOSING = "ขอแสดงความนับถือ";

    @Override
    public List<Block> blocks(Filled filled, Optional<byte[]> garuda) {
        Head head = filled.head();
        List<Block> blocks = new ArrayList<>();
        garuda.ifPresent(image -> blocks.add(new Emblem(image, GARUDA_HEIGHT, Emblem.Place.MIDDLE_OF_PAPER)));
        blocks.addAll(Speed.mark(head, 0));
        blocks.add(numberAndSender(head));
        blocks.add(Paragraph.of(
                ParagraphStyle.PLAIN.indented(DATE, 0).spaced(ABOVE_DATE).keptWithNext(),
                Run.plain(head.line(HeadKey.DATED))));
        blocks.add(Labelled.line("เรื่อง", head.line(HeadKey.SUBJECT), cm(1.3), SPACE));
        blocks.add(Labelled.line("เรียน", head.line(HeadKey.TO), cm(1.3), SPACE));
        blocks.addAll(Labelled.lines("อ้างถึง", head.lines(HeadKey.REFS), cm(1.6), SPACE));
        blocks.addAll(Labelled.numberedLines("สิ่งที่ส่งมาด้วย", head.lines(HeadKey.ENCLOSURES), cm(2.6), SPACE));
        blocks.addAll(Closing.leadingBody(filled));
        blocks.add(Paragraph.of(
                ParagraphStyle.PLAIN.indented(CLOSING, 0).spaced(SPACE).keptWithNext(), Run.plain(closing(head))));
        addSignatureAndOwner(blocks, head);
        blocks.addAll(Closing.annex(filled));
        return blocks;
    }

    private static SideBySide numberAndSender(Head head) {
        head.line(HeadKey.SENDER);
        Paragraph number = Paragraph.of(ParagraphStyle.PLAIN, Run.plain("ที่ " + head.line(HeadKey.NUMBER)));
        Paragraph sender = Paragraph.of(ParagraphStyle.PLAIN, Run.plain(String.join("\n", head.lines(HeadKey.SENDER))));
        return new SideBySide(
                List.of(
                        new SideBySide.Column(0, NUMBER_WIDTH, List.of(number)),
                        new SideBySide.Column(SENDER, Paper.TEXT_WIDTH - SENDER, List.of(sender))),
                NUMBER_TOP - Paper.TOP,
                true);
    }

    private static String closing(Head head) {
        return head.lines(HeadKey.CLOSING).stream().findFirst().orElse(USUAL_CLOSING);
    }

    private static void addSignatureAndOwner(List<Block> blocks, Head head) {
        List<String> owner = head.lines(HeadKey.OWNER);
        if (owner.isEmpty()) {
            blocks.addAll(Closing.signature(head));
        } else {
            blocks.addAll(Closing.keptWithNext(Closing.signature(head)));
            blocks.add(new Foot(owner.stream()
                    .map(line -> Paragraph.of(ParagraphStyle.PLAIN, Run.plain(line)))
                    .toList()));
        }
    }
}
