package amnuay.document;

import amnuay.document.block.Block;
import amnuay.document.block.Paragraph;
import amnuay.document.block.ParagraphStyle;
import amnuay.document.block.Run;
import amnuay.document.template.Filled;
import amnuay.document.template.Head;
import amnuay.document.template.HeadKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** รายงานการประชุม: name, ครั้งที่, เมื่อ and ณ centred, the text by agenda, then who took the minutes and who checked them. */
final class MinutesLayout implements KindLayout {

    @Override
    public List<Block> blocks(Filled filled, Optional<byte[]> garuda) {
        Head head = filled.head();
        ParagraphStyle plain = ParagraphStyle.PLAIN;
        List<Block> blocks = new ArrayList<>(Titles.centred(head, plain.size(), plain.pitch()));
        blocks.add(Paragraph.of(OrderLayout.HEAD, Run.plain(OrderLayout.SHORT_RULE)));
        blocks.addAll(Closing.leadingBody(filled));
        blocks.addAll(Closing.signature(head));
        List<String> checker = head.lines(HeadKey.CHECKER);
        if (!checker.isEmpty()) {
            blocks.addAll(Closing.signature(checker.get(0), checker.subList(1, checker.size())));
        }
        blocks.addAll(Closing.annex(filled));
        return blocks;
    }
}
