package amnuay.document;

import static amnuay.document.block.Paper.cm;

import amnuay.document.block.Block;
import amnuay.document.block.Emblem;
import amnuay.document.block.FieldLine;
import amnuay.document.block.FieldLine.Field;
import amnuay.document.block.Paper;
import amnuay.document.block.Paragraph;
import amnuay.document.block.ParagraphStyle;
import amnuay.document.block.Run;
import amnuay.document.template.Filled;
import amnuay.document.template.Head;
import amnuay.document.template.HeadKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** บันทึกข้อความ: the form of ระเบียบงานสารบรรณ, with its dotted leaders and without a rule below the head. */
final class MemoLayout implements KindLayout {

    private static final ParagraphStyle TITLE =
            ParagraphStyle.CENTERED.sized(29, 35).keptWithNext();
    private static final float GARUDA_HEIGHT = cm(1.5);
    private static final float SPACE = 6;

    @Override
    public List<Block> blocks(Filled filled, Optional<byte[]> garuda) {
        Head head = filled.head();
        List<Block> blocks = new ArrayList<>();
        garuda.ifPresent(image -> blocks.add(new Emblem(image, GARUDA_HEIGHT, Emblem.Place.LEFT)));
        blocks.addAll(Speed.mark(head, cm(2.2)));
        blocks.add(Paragraph.of(TITLE, Run.bold(DocumentKind.MEMO.thaiName())));
        blocks.add(new FieldLine(List.of(wholeLine("ส่วนราชการ", head.line(HeadKey.FROM), cm(2.6))), 0));
        blocks.add(new FieldLine(
                List.of(
                        new Field("ที่", head.line(HeadKey.NUMBER), 0, cm(0.8), cm(7.8)),
                        new Field("วันที่", head.line(HeadKey.DATED), cm(8), cm(9.3), Paper.TEXT_WIDTH)),
                SPACE));
        blocks.add(new FieldLine(List.of(wholeLine("เรื่อง", head.line(HeadKey.SUBJECT), cm(1.3))), SPACE));
        blocks.add(Labelled.line("เรียน", head.line(HeadKey.TO), cm(1.3), SPACE));
        blocks.addAll(Labelled.lines("อ้างถึง", head.lines(HeadKey.REFS), cm(1.6), SPACE));
        blocks.addAll(Labelled.numberedLines("สิ่งที่ส่งมาด้วย", head.lines(HeadKey.ENCLOSURES), cm(2.6), SPACE));
        blocks.addAll(Closing.leadingBody(filled));
        blocks.addAll(Closing.signature(head));
        blocks.addAll(Closing.annex(filled));
        return blocks;
    }

    private static Field wholeLine(String label, String value, float leader) {
        return new Field(label, value, 0, leader, Paper.TEXT_WIDTH);
    }
}
