package amnuay.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ManualTableTest {

    private final ManualTable manual = new ManualTable();

    @Test
    void hasEveryRowOfTheManualWordForWord() {
        assertThat(manual.of("group-management"))
                .extracting(ManualTable.Row::step)
                .containsExactly(1, 2, 5);
        assertThat(manual.of("esa-standards")).hasSize(8);
        assertThat(manual.of("service-survey")).hasSize(6);
        assertThat(manual.of("krs")).hasSize(11);
        assertThat(manual.of("deadline-reminders")).isEmpty();
        assertThat(manual.of("krs").get(3))
                .isEqualTo(
                        new ManualTable.Row(
                                4,
                                "จัดทำคำสั่งแต่งตั้งคณะทำงานขับเคลื่อนการดำเนินงานตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการ",
                                "มีคำสั่งแต่งตั้งผู้รับผิดชอบ ผู้กำกับดูแลตัวชี้วัดและผู้จัดเก็บข้อมูลตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการ"));
        assertThat(manual.of("esa-standards").get(5).standard()).isEmpty();
    }

    @Test
    void namesEvidenceThatOnlyAnOldDiagramAsksFor() {
        EvidenceRule gone = new EvidenceRule(EvidenceRule.Kind.UPLOAD, "no-longer-asked-for", OptionalInt.empty());
        assertThat(new EvidenceNames().nameOrKey(gone)).isEqualTo("หลักฐาน (upload:no-longer-asked-for)");
    }
}
