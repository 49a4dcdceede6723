package amnuay.document.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amnuay.document.block.Block;
import amnuay.document.block.Paragraph;
import amnuay.document.block.Run;
import amnuay.document.block.Slot;
import amnuay.document.block.Table;
import amnuay.thai.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    private static final String HEAD = "---\nkind: memo\n---\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a | b",
                "**ชื่อ**",
                "_ชื่อ_",
                "# หัวข้อ",
                "`รหัส`",
                "[ลิงก์](x)",
                "<br>",
                "<b>&amp;",
                "{{number}}",
                "{{#x}}",
                "1. หนึ่ง",
                "- ขีด",
                "---",
                "    เยื้อง",
                "> อ้าง",
                "\\* \\|",
                "บรรทัดหนึ่ง\n\n# บรรทัดสอง"
            })
    void printsAValueAsItIsWhateverItHolds(String value) {
        List<Block> blocks =
                fill("ก {{x}} ข\n\n{{x}}\n\n1. {{x}}\n\n| ก | ข |\n|---|---|\n| {{x}} | ข |\n", "x", value);

        assertThat(blocks).hasSize(4);
        assertThat(text(blocks.get(0))).isEqualTo("ก " + value + " ข");
        assertThat(text(blocks.get(1))).isEqualTo(value);
        assertThat(text(blocks.get(2))).isEqualTo(value);
        assertThat(((Paragraph) blocks.get(2)).label()).isEqualTo("๑.");
        assertThat(blocks.get(3)).isInstanceOfSatisfying(Table.class, table -> {
            assertThat(table.rows()).hasSize(1);
            assertThat(table.rows().get(0)).hasSize(2);
            assertThat(Run.textOf(table.rows().get(0).get(0))).isEqualTo(value);
        });
    }

    @Test
    void repeatsARowOfATableForEachItem() {
        List<Block> blocks = fill(
                "| ที่ | ชื่อ |\n|:-:|---|\n{{#people}}\n| {{no}} | {{name}} |\n{{/people}}\n",
                "people",
                List.of(Map.of("no", "๑", "name", "สมชาย"), Map.of("no", "๒", "name", "สมหญิง")));

        assertThat(((Table) blocks.get(0)).rows())
                .extracting(row -> Run.textOf(row.get(0)) + Run.textOf(row.get(1)))
                .containsExactly("๑สมชาย", "๒สมหญิง");
    }

    @Test
    void numbersAListInThaiDigits() {
        List<Block> blocks =
                fill("{{#l}}\n1. {{item}}\n{{/l}}\n", "l", List.of(Map.of("item", "ก"), Map.of("item", "ข")));

        assertThat(blocks).extracting(block -> ((Paragraph) block).label()).containsExactly("๑.", "๒.");
    }

    @Test
    void putsWhatFollowsAPageBreakIntoTheAnnex() {
        Filled filled = new Template("krs/x", HEAD + "เนื้อความ\n\n---\n\nแนบท้าย\n").fill(Map.of());

        assertThat(filled.body()).extracting(TemplateTest::text).containsExactly("เนื้อความ");
        assertThat(filled.annex()).extracting(TemplateTest::text).containsExactly("แนบท้าย");
    }

    @Test
    void marksThePlacesOfNumberAndDateButNotTheNumbersOfItems() {
        String number = "ที่ {{number}}{{^number}}{{blank}}{{/number}}/{{year}}";
        String start = String.valueOf(Slot.START);
        String end = String.valueOf(Slot.END);

        assertThat(SlotMarks.in(number))
                .isEqualTo("ที่ " + start + "{{number}}{{^number}}{{blank}}{{/number}}" + end + "/" + start + "{{year}}"
                        + end);
        assertThat(SlotMarks.in("{{#rows}}\n| {{number}} | {{year}} |\n{{/rows}}\n{{dated}}"))
                .isEqualTo("{{#rows}}\n| {{number}} | {{year}} |\n{{/rows}}\n" + start + "{{dated}}" + end);
    }

    @Test
    void leavesOutAParagraphWhoseValueIsEmpty() {
        assertThat(fill("{{x}}\n\nจบ\n", "x", ""))
                .extracting(TemplateTest::text)
                .containsExactly("จบ");
    }

    @Test
    void namesTheTemplateThePlaceholderAndTheLineWhenAValueIsMissing() {
        assertThatThrownBy(() -> fill("ก\n\n{{office.name}}\n", "office", Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("krs/x", "บรรทัดที่ 6", "office.name");
        assertThatThrownBy(() -> fill("{{#gone}}ก{{/gone}}\n", "x", ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("krs/x", "gone");
        assertThatThrownBy(() -> new Template("krs/x", "---\nsubject: {{gone}}\n---\n").fill(Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("krs/x", "gone");
    }

    @Test
    void takesANullForAMissingValueAndNeverPrintsTheWord() {
        Map<String, Object> values = new HashMap<>();
        values.put("x", null);

        assertThatThrownBy(() -> new Template("krs/x", HEAD + "{{x}}\n").fill(values))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("{{x}}");
    }

    @Test
    void neverBorrowsAValueOfTheSameNameForAnItemThatLacksIt() {
        Template template = new Template("krs/x", HEAD + "{{#people}}{{name}}{{/people}}\n");

        assertThatThrownBy(() -> template.fill(Map.of("name", "ชื่อตัวชี้วัด", "people", List.of(Map.of("age", "๑")))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("{{name}}");
    }

    @Test
    void dropsInvisibleCharactersThatComeAlongWithCopiedText() {
        assertThat(fill("{{x}}\n", "x", "สม\u200Bชาย\uFEFF\tใจดี\r\nครู"))
                .extracting(TemplateTest::text)
                .containsExactly("สมชาย ใจดี\nครู");
    }

    @Test
    void refusesAValueThatNobodyHasFormatted() {
        assertThatThrownBy(() -> fill("{{x}}\n", "x", 2570))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("x", "Integer");
        assertThatThrownBy(() -> fill("{{x}}\n", "x", "ก\u0007ข"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("อักขระควบคุม");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{{x}}}",
                "{{&x}}",
                "{{> y}}",
                "{{! z}}",
                "{{=<% %>=}}",
                "{{~x}}",
                "{{x",
                "x}}",
                "{{}}",
                "{{ชื่อ}}"
            })
    void refusesAPlaceholderItDoesNotKnowAndSaysWhere(String placeholder) {
        assertRefused("ก\n" + placeholder + "\n", "บรรทัดที่ 5", "ช่องเติมค่า");
    }

    @Test
    void refusesASectionThatIsNotClosedOrClosedTwice() {
        assertRefused("ก\n{{#x}}\n", "บรรทัดที่ 5", "ไม่มีตัวปิด");
        assertRefused("ก\n{{/x}}\n", "บรรทัดที่ 5", "ไม่ตรงกับส่วนที่เปิดอยู่");
    }

    @Test
    void refusesABrokenTableAndSaysWhere() {
        assertRefused("| ก | ข |\n|---|---|\n| ๑ |\n", "บรรทัดที่ 6", "2 คอลัมน์");
        assertRefused("| ก | ข |\n| ๑ | ๒ |\n", "บรรทัดที่ 5", "ขีดคั่น");
        assertRefused("| ก | ข |\n\nข้อความ\n", "บรรทัดที่ 4", "ขีดคั่น");
        assertRefused("| ก | ข |\n|---|---|\n| ๑ | ๒\n", "บรรทัดที่ 6", "ปิดท้าย");
        assertRefused("ข้อความ\n| ก | ข |\n|---|---|\n", "บรรทัดที่ 5", "บรรทัดว่าง");
    }

    @Test
    void refusesAnUnknownKeyInTheHeadAndSaysWhere() {
        assertThatThrownBy(() -> new Template("krs/x", "---\nkind: memo\nsigned: x\n---\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("krs/x", "บรรทัดที่ 3", "signed");
        assertThatThrownBy(() -> new Template("krs/x", "ไม่มีส่วนหัว\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("บรรทัดที่ 1");
        assertThatThrownBy(() -> new Template("krs/x", "---\nkind: memo\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ปิดท้าย");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![รูป](x.png)",
                "[ก](x)",
                "*เอียง*",
                "> อ้าง",
                "```\nรหัส\n```",
                "<div>ก</div>",
                "#### สาม",
                "ก **ข"
            })
    void refusesMarkdownThatNoWriterCanLayOut(String markdown) {
        assertThatThrownBy(() -> fill(markdown + "\n", "x", ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("krs/x");
    }

    private static void assertRefused(String body, String... parts) {
        assertThatThrownBy(() -> new Template("krs/x", HEAD + body))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("krs/x")
                .hasMessageContainingAll(parts);
    }

    private static List<Block> fill(String body, String name, Object value) {
        return new Template("krs/x", HEAD + body).fill(Map.of(name, value)).body();
    }

    private static String text(Block block) {
        return Run.textOf(((Paragraph) block).runs());
    }
}
