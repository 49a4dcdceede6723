package amnuay.document;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.document.Golden.Mark;
import amnuay.document.block.Alignment;
import amnuay.document.block.Block;
import amnuay.document.block.Emblem;
import amnuay.document.block.FieldLine;
import amnuay.document.block.Heading;
import amnuay.document.block.Paper;
import amnuay.document.block.Paragraph;
import amnuay.document.block.Run;
import amnuay.document.block.SideBySide;
import amnuay.document.pdf.PdfWriter;
import amnuay.document.template.Templates;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind against the figures of ระเบียบงานสารบรรณ and of a real letter that was measured: margins 30 and 20, the Garuda 30 high (15
 * on a memo) and 15 from the edge, first lines 25 in, the signature centred on 123 under four free lines of 18 points.
 */
class GoldenLayoutsTest {

    /** 27.1 wide on a height of 32.9, as in the real letter. */
    private static final byte[] GARUDA = picture(271, 329);

    private static final float SHIFT = Paper.cm(0.2);

    /** Four lines to sign in and the line of the name: five of 18 points. */
    private static final double SIGNED = 31.75;

    private static final Templates TEMPLATES = new Templates(template -> Optional.empty());
    private static final PdfWriter WRITER = new PdfWriter();

    private record Sample(String template, Map<String, Object> values, KindLayout layout, Golden golden) {

        List<Block> blocks() {
            return layout.blocks(TEMPLATES.named(template).fill(values), Optional.of(GARUDA));
        }

        @Override
        public String toString() {
            return template;
        }
    }

    static Stream<Sample> samples() {
        return Stream.of(memo(), letter(), order(), announcement(), agreement(), minutes(), sheet(), book());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void standsWhereTheRegulationWantsIt(Sample sample) {
        assertThat(sample.golden().violations(pdf(sample.blocks()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isFoundOutWhenABlockIsTwoMillimetresOff(Sample sample) {
        for (Mark mark : sample.golden().marks()) {
            if (mark.left() != null || mark.centre() != null) {
                assertThat(sample.golden().violations(pdf(shifted(sample.blocks(), mark.start(), SHIFT, 0))))
                        .as("%s to the right", mark.start())
                        .anyMatch(violation -> violation.contains("“" + mark.start() + "”"));
            }
            if (mark.top() != null || mark.gap() != null) {
                assertThat(sample.golden().violations(pdf(shifted(sample.blocks(), mark.start(), 0, SHIFT))))
                        .as("%s further down", mark.start())
                        .anyMatch(violation -> violation.contains("“" + mark.start() + "”"));
            }
        }
        if (sample.golden().garuda() != null) {
            assertThat(sample.golden().violations(pdf(withHigherGaruda(sample.blocks()))))
                    .anyMatch(violation -> violation.contains("height of “Garuda”"));
        }
    }

    private static Sample memo() {
        return new Sample(
                "krs/invitation-memo",
                SampleValues.memo(),
                new MemoLayout(),
                Golden.of(
                        new Golden.Garuda(30, 15, 15),
                        Mark.of("บันทึกข้อความ")
                                .centre(110)
                                .top(25)
                                .pitch(12.35)
                                .size(29),
                        Mark.of("ส่วนราชการ").left(30).size(20),
                        Mark.of("ที่ ศธ").left(30).size(20),
                        Mark.of("เรื่อง").left(30).size(20),
                        Mark.of("เรียน").left(30).size(16),
                        Mark.of("ตามที่").left(55).size(16),
                        Mark.of("(นายศักดิ์สิทธิ์").centre(123).gap(SIGNED).size(16)));
    }

    private static Sample letter() {
        Map<String, Object> values = KindSamples.letter();
        Map<String, Object> office = new HashMap<>(SampleValues.office());
        office.put("name", "สำนักงานหนึ่ง");
        office.put("address", "ถนนสมมติ ตำบลวังทอง อำเภอวังทอง จังหวัดพิษณุโลก ๖๕๐๐๐");
        values.put("office", office);
        // the Garuda is 24.7 wide in the middle of the paper
        return new Sample(
                "test/letter",
                values,
                new LetterLayout(),
                Golden.of(
                        new Golden.Garuda(92.6f, 15, 30),
                        Mark.of("ที่ ศธ").left(30).top(36.7).size(16),
                        Mark.of("ถนนสมมติ").left(118.3),
                        Mark.of("๒๒ พฤศจิกายน").left(103.2),
                        Mark.of("เรื่อง").left(30).top(72.0),
                        Mark.of("เรียน").left(30).top(82.7).gap(10.6),
                        Mark.of("อ้างถึง").left(30).top(93.3).gap(10.6),
                        Mark.of("สิ่งที่ส่งมาด้วย").left(30),
                        Mark.of("ด้วย").left(55),
                        Mark.of("ขอแสดงความนับถือ").left(108.2).gap(10.6),
                        Mark.of("(นายศักดิ์สิทธิ์").centre(123).gap(SIGNED)));
    }

    private static Sample order() {
        return new Sample(
                "krs/appointing-order",
                SampleValues.order(),
                new OrderLayout(),
                Golden.of(
                        new Golden.Garuda(97.6f, 15, 30),
                        Mark.of("คำสั่งสำนักงาน").centre(110).size(16),
                        Mark.of("ที่ ๔๕๖").centre(110),
                        Mark.of("เรื่อง แต่งตั้ง").centre(110),
                        Mark.of("ด้วย").left(55).size(16),
                        Mark.of("(นายศักดิ์สิทธิ์").centre(123).gap(SIGNED)));
    }

    private static Sample announcement() {
        return new Sample(
                "test/announcement",
                KindSamples.values(),
                new AnnouncementLayout(),
                Golden.of(
                        new Golden.Garuda(97.6f, 15, 30),
                        Mark.of("ประกาศสำนักงาน").centre(110),
                        Mark.of("เพื่อให้").left(55),
                        Mark.of("(นายศักดิ์สิทธิ์").centre(123).gap(SIGNED)));
    }

    private static Sample agreement() {
        return new Sample(
                "test/agreement",
                KindSamples.agreement(3),
                new AgreementLayout(),
                Golden.of(
                        new Golden.Garuda(97.6f, 15, 30),
                        Mark.of("ข้อตกลงการปฏิบัติงาน").centre(110),
                        Mark.of("ข้อตกลงฉบับนี้").left(55),
                        Mark.of("ทั้งสองฝ่าย").left(55)));
    }

    private static Sample minutes() {
        return new Sample(
                "test/minutes",
                KindSamples.minutes(),
                new MinutesLayout(),
                Golden.of(
                        null,
                        Mark.of("รายงานการประชุม").centre(110).top(25),
                        Mark.of("ครั้งที่").centre(110).gap(6.35),
                        Mark.of("ประธานแจ้ง").left(55),
                        Mark.of("(นายศักดิ์สิทธิ์").centre(123).gap(SIGNED)));
    }

    private static Sample sheet() {
        return new Sample(
                "test/sheet",
                KindSamples.sheet(3),
                new SheetLayout(),
                Golden.of(
                        null, Mark.of("ปฏิทิน").centre(110), Mark.of("หมายเหตุ").left(55)));
    }

    private static Sample book() {
        return new Sample(
                "test/book",
                KindSamples.book(2, 3),
                new BookLayout(),
                Golden.of(
                        new Golden.Garuda(97.6f, 15, 30),
                        Mark.of("รายงานผลการปฏิบัติราชการ").centre(110),
                        Mark.of("รายงานฉบับนี้").left(55),
                        Mark.of("ย่อหน้าที่ ๑").left(55)));
    }

    private static byte[] pdf(List<Block> blocks) {
        return WRITER.write("วัด", blocks, Optional.empty()).file();
    }

    private static List<Block> withHigherGaruda(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof Emblem emblem
                        ? new Emblem(emblem.image(), emblem.height() + SHIFT, emblem.place())
                        : block)
                .toList();
    }

    /** The blocks with the first that starts with a text moved. */
    private static List<Block> shifted(List<Block> blocks, String start, float right, float down) {
        List<Block> shifted = new ArrayList<>(blocks);
        for (int i = 0; i < shifted.size(); i++) {
            Optional<Block> moved = moved(shifted.get(i), start, right, down);
            if (moved.isPresent()) {
                shifted.set(i, moved.get());
                return shifted;
            }
        }
        throw new AssertionError("no block starts with " + start);
    }

    private static Optional<Block> moved(Block block, String start, float right, float down) {
        if (block instanceof Paragraph paragraph && text(paragraph).startsWith(start)) {
            return Optional.of(moved(paragraph, right, down));
        }
        if (block instanceof Heading heading && text(heading.text()).startsWith(start)) {
            return Optional.of(new Heading(heading.level(), moved(heading.text(), right, down)));
        }
        if (block instanceof FieldLine line
                && (line.fields().get(0).label() + " " + line.fields().get(0).value()).startsWith(start.strip())) {
            return Optional.of(new FieldLine(
                    line.fields().stream()
                            .map(field -> new FieldLine.Field(
                                    field.label(),
                                    field.value(),
                                    field.start() + right,
                                    field.leader() + right,
                                    field.end()))
                            .toList(),
                    line.before() + down));
        }
        return block instanceof SideBySide beside ? moved(beside, start, right, down) : Optional.empty();
    }

    private static Optional<Block> moved(SideBySide beside, String start, float right, float down) {
        List<SideBySide.Column> columns = new ArrayList<>();
        boolean found = false;
        for (SideBySide.Column column : beside.columns()) {
            boolean here = column.lines().stream().anyMatch(line -> text(line).contains(start));
            found |= here;
            columns.add(here ? new SideBySide.Column(column.left() + right, column.width(), column.lines()) : column);
        }
        return found
                ? Optional.of(new SideBySide(columns, beside.before() + down, beside.keepWithNext()))
                : Optional.empty();
    }

    /** What is centred moves by half of its indent. */
    private static Paragraph moved(Paragraph paragraph, float right, float down) {
        float indent = paragraph.style().alignment() == Alignment.CENTER ? 2 * right : right;
        return paragraph.styled(paragraph
                .style()
                .indented(paragraph.style().left() + indent, paragraph.style().firstLine())
                .spaced(paragraph.style().before() + down));
    }

    private static String text(Paragraph paragraph) {
        return (paragraph.label() + " " + Run.textOf(paragraph.runs())).strip();
    }

    private static byte[] picture(int width, int height) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
