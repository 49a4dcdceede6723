package amnuay.document.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amnuay.thai.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {

    private static final String ORIGINAL =
            """
            {{office.name}} {{#when}}เมื่อ {{when}}{{/when}}
            {{#rows}}
            {{no}} | ผล={{result}}
            {{/rows}}
            {{^rows}}ไม่มี{{/rows}}
            """;

    @Test
    void namesTheLineThatAsksForAValueNobodyHas() {
        assertThatThrownBy(() -> Placeholders.requireKnown("krs/x", "ก\n{{office.nam}}", ORIGINAL))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("krs/x บรรทัดที่ 2", "{{office.nam}}", "office.name");
        assertThatCode(() -> Placeholders.requireKnown("krs/x", "{{blank}} {{when}} {{number}}", ORIGINAL))
                .doesNotThrowAnyException();
    }

    @Test
    void makesUpValuesForEverythingThatATemplateAsksFor() {
        Map<String, Object> sample = Placeholders.sample(ORIGINAL);

        assertThat(sample)
                .containsEntry("office", Map.of("name", "(name)"))
                .containsEntry("when", "(when)")
                .containsEntry(
                        "rows", List.of(Map.of("no", "(no)", "result", "๗๕"), Map.of("no", "(no)", "result", "๗๕")));
    }
}
