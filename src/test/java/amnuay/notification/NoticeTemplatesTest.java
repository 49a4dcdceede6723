package amnuay.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NoticeTemplatesTest {

    private final NoticeTemplates templates = new NoticeTemplates();

    @Test
    void writesATaskWithItsDueDate() {
        NoticeText text = templates.write(
                "task-assigned",
                Map.of(
                        "task", "๔. จัดทำคำสั่งแต่งตั้งคณะทำงาน",
                        "procedure", "ตัวชี้วัด KRS ปีงบประมาณ ๒๕๗๐",
                        "due", "22 พ.ย. 2569"));

        assertThat(text.subject()).isEqualTo("งานถึงท่าน: ๔. จัดทำคำสั่งแต่งตั้งคณะทำงาน");
        assertThat(text.text())
                .isEqualTo(
                        """
                มีงานในระบบอำนวยส่งถึงท่านเพื่อดำเนินการ

                - งาน: ๔. จัดทำคำสั่งแต่งตั้งคณะทำงาน
                - ขั้นตอนการปฏิบัติงาน: ตัวชี้วัด KRS ปีงบประมาณ ๒๕๗๐
                - กำหนดแล้วเสร็จ: 22 พ.ย. 2569

                เปิดงานจากรายการ “งานของฉัน” แล้วดำเนินการให้ครบตามมาตรฐานของขั้นตอน""");
        assertThat(text.html()).contains("<li><strong>กำหนดแล้วเสร็จ:</strong> 22 พ.ย. 2569</li>");
    }

    @Test
    void leavesOutADueDateThatIsNotKnown() {
        Map<String, Object> values = new HashMap<>(Map.of("task", "งาน", "procedure", "KRS"));
        values.put("due", null);

        assertThat(templates.write("task-assigned", values).text()).doesNotContain("กำหนดแล้วเสร็จ");
    }

    @Test
    void writesEachRoleOfAnAppointedPerson() {
        NoticeText text = templates.write(
                "krs/appointed",
                Map.of(
                        "number", "๑๒๓/๒๕๖๙",
                        "dated", "๒๒ พฤศจิกายน ๒๕๖๙",
                        "roles",
                                List.of(
                                        Map.of("role", "ผู้กำกับดูแล", "indicator", "ตัวชี้วัดที่ ๑"),
                                        Map.of("role", "ผู้จัดเก็บข้อมูล", "indicator", "ตัวชี้วัดที่ ๒"))));

        assertThat(text.subject()).isEqualTo("แจ้งการแต่งตั้งตามคำสั่งที่ ๑๒๓/๒๕๖๙");
        assertThat(text.text())
                .contains(
                        "สั่ง ณ วันที่ ๒๒ พฤศจิกายน ๒๕๖๙",
                        """
                - ผู้กำกับดูแล ตัวชี้วัด “ตัวชี้วัดที่ ๑”
                - ผู้จัดเก็บข้อมูล ตัวชี้วัด “ตัวชี้วัดที่ ๒”""");
    }

    @Test
    void writesTheInvitation() {
        NoticeText text = templates.write(
                "krs/invitation",
                Map.of(
                        "fiscalYear", "๒๕๗๐",
                        "meetingDate", "๑๐ พฤศจิกายน ๒๕๖๙",
                        "meetingTime", "๐๙.๓๐ น.",
                        "meetingPlace", "ห้องประชุม ๑"));

        assertThat(text.subject()).endsWith("(KRS) ปีงบประมาณ ๒๕๗๐");
        assertThat(text.text()).contains("- วันที่: ๑๐ พฤศจิกายน ๒๕๖๙\n- เวลา: ๐๙.๓๐ น.\n- สถานที่: ห้องประชุม ๑");
    }

    @Test
    void neverTurnsAValueIntoMarkup() {
        NoticeText text = templates.write(
                "approval-returned",
                Map.of(
                        "subject", "คำสั่ง\r\nBcc: somebody@example.org",
                        "by", "<b>นายดี</b> & [ลิงก์](http://example.org)",
                        "remark", "# หัวข้อ\n1. แก้ *ตัวสะกด* `x`\n\n- ข้อสอง {{remark}}"));

        assertThat(text.subject()).isEqualTo("ส่งกลับแก้ไข: คำสั่ง Bcc: somebody@example.org");
        assertThat(text.text())
                .contains("<b>นายดี</b> & [ลิงก์](http://example.org)")
                .contains("# หัวข้อ\n")
                .contains("1. แก้ *ตัวสะกด* `x`")
                .contains("- ข้อสอง {{remark}}");
        assertThat(text.html())
                .contains("&lt;b&gt;นายดี&lt;/b&gt; &amp; [ลิงก์](http://example.org)")
                .contains("<br />\n1. แก้ *ตัวสะกด* `x`")
                .doesNotContain("<b>", "<a ", "<h1>", "<em>", "<code>", "<ol>");
    }

    @Test
    void failsLoudlyWhenAValueIsMissing() {
        assertThatThrownBy(() -> templates.write("approval-returned", Map.of("subject", "คำสั่ง", "by", "นายดี")))
                .hasMessageContaining("remark");
    }

    @Test
    void readsOnlyNoticeTexts() {
        assertThatThrownBy(() -> templates.write("../application", Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
