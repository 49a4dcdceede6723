package amnuay.document.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amnuay.document.block.Block;
import amnuay.document.block.Paragraph;
import amnuay.document.block.Picture;
import amnuay.document.block.Run;
import amnuay.thai.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ChartTextTest {

    private static final String HEAD = "---\nkind: sheet\n---\n";

    @Test
    void readsOneGroupOfBarsFromEachLine() {
        List<Block> blocks =
                fill("title: ผล\nunit: ร้อยละ\n{{#l}}\n{{n}} | เป้า={{t}} | ผล={{r}}\n{{/l}}", List.of(row()));

        assertThat(Run.textOf(((Paragraph) blocks.get(0)).runs())).isEqualTo("ผล");
        assertThat(((Picture) blocks.get(1)).alternative())
                .isEqualTo("แผนภูมิแท่ง ผล ร้อยละ: ก | ข=ค เป้า ๑,๒๐๐.๕, ผล ๙๐");
    }

    @Test
    void writesAsManyDecimalsAsAreAskedFor() {
        List<Block> blocks = fill("title: ผล\ndecimals: 2\nก | เฉลี่ย=4.4\nข | เฉลี่ย=3", List.of());

        assertThat(((Picture) blocks.get(1)).alternative()).endsWith(": ก เฉลี่ย ๔.๔๐; ข เฉลี่ย ๓.๐๐");
        assertThatThrownBy(() -> fill("title: ผล\ndecimals: สอง\nก | เฉลี่ย=4.4", List.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ใช้ได้เฉพาะ 0 ถึง 4");
    }

    @Test
    void leavesABarOutWhereThereIsNoValueYet() {
        List<Block> blocks = fill("title: ผล\nก | เป้า=๑ | ผล=\nข | เป้า=- | ผล=๒", List.of());

        assertThat(((Picture) blocks.get(1)).alternative()).endsWith(": ก เป้า ๑; ข ผล ๒");
    }

    @Test
    void drawsAtPrintResolutionWithSeriesThatDifferWithoutColour() throws IOException {
        Picture picture =
                (Picture) fill("title: ผล\nก | เป้า=80 | ผล=90", List.of()).get(1);
        var image = ImageIO.read(new ByteArrayInputStream(picture.image()));

        assertThat(image.getWidth() / (picture.width() / 72)).isBetween(240f, 260f);
        long dark = IntStream.range(0, image.getWidth())
                .filter(x -> (image.getRGB(x, image.getHeight() / 2) & 0xff) < 0x90)
                .count();
        assertThat(dark).isBetween(50L, image.getWidth() / 2L);
    }

    @Test
    void cutsAChartOfVeryManyGroupsIntoSeveral() {
        List<Map<String, Object>> rows =
                IntStream.range(0, 41).mapToObj(i -> row()).toList();
        List<Block> blocks = fill("title: ผล\nkind: rows\n{{#l}}\n{{n}} | ผล={{r}}\n{{/l}}", rows);

        assertThat(blocks).hasSize(6);
        assertThat(Run.textOf(((Paragraph) blocks.get(4)).runs())).isEqualTo("ผล (ต่อ)");
    }

    @Test
    void saysThatThereIsNothingToShow() {
        List<Block> blocks = fill("title: ผล\n{{#l}}\n{{n}} | ผล={{r}}\n{{/l}}", List.of());

        assertThat(Run.textOf(((Paragraph) blocks.get(0)).runs())).isEqualTo("ผล\n(ไม่มีข้อมูล)");
    }

    @Test
    void refusesWhatItCannotDraw() {
        assertRefused("ก | ผล=๑", "title");
        assertRefused("title: ผล\nก ผล=๑", "ก ผล=๑", "ชุดข้อมูล=ค่า");
        assertRefused("title: ผล\nก | ผล=ดีมาก", "ดีมาก", "ไม่ใช่ตัวเลข");
        assertRefused("title: ผล\nkind: pie\nก | ผล=๑", "pie");
        assertRefused("title: ผล\nก | a=๑ | b=๑ | c=๑ | d=๑ | e=๑", "4 ชุด");
        assertRefused("title: ผล\nก漢 | a=๑", "漢");
    }

    private static Map<String, Object> row() {
        return Map.of("n", "ก | ข=ค", "t", "๑,๒๐๐.๕๐", "r", "90.00");
    }

    private static void assertRefused(String chart, String... parts) {
        assertThatThrownBy(() -> fill(chart, List.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll(parts);
    }

    private static List<Block> fill(String chart, List<Map<String, Object>> rows) {
        return new Template("krs/x", HEAD + "```chart\n" + chart + "\n```\n")
                .fill(Map.of("l", rows))
                .body();
    }
}
