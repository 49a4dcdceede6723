package amnuay.document;

import amnuay.document.block.Block;
import amnuay.document.block.Emblem;
import amnuay.document.block.Paragraph;
import amnuay.document.block.Run;
import amnuay.document.template.Filled;
import amnuay.document.template.Head;
import amnuay.document.template.HeadKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** ประกาศ: like an order, but it prints its number only if the template asks for it. */
final class AnnouncementLayout implements KindLayout {

    @Override
    public List<Block> blocks(Filled filled, Optional<byte[]> garuda) {
        Head head = filled.head();
        List<Block> blocks = new ArrayList<>();
        garuda.ifPresent(
                image -> blocks.add(new Emblem(image, OrderLayout.GARUDA_HEIGHT, Emblem.Place.MIDDLE_OF_TEXT)));
        blocks.add(Paragraph.of(
                OrderLayout.HEAD.spaced(OrderLayout.BELOW_GARUDA),
                Run.bold(DocumentKind.ANNOUNCEMENT.thaiName() + head.line(HeadKey.OFFICE))));
        head.lines(HeadKey.NUMBER)
                .forEach(number -> blocks.add(Paragraph.of(OrderLayout.HEAD.spaced(2), Run.plain("ที่ " + number))));
        blocks.add(Paragraph.of(OrderLayout.HEAD.spaced(2), Run.plain("เรื่อง " + head.line(HeadKey.SUBJECT))));
        blocks.add(Paragraph.of(OrderLayout.HEAD, Run.plain(OrderLayout.SHORT_RULE)));
        blocks.addAll(Closing.leadingBody(filled));
        blocks.add(OrderLayout.issued("ประกาศ", head));
        blocks.addAll(Closing.signature(head));
        blocks.addAll(Closing.annex(filled));
        return blocks;
    }
}
