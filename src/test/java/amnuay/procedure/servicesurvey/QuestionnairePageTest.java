package amnuay.procedure.servicesurvey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amnuay.AmnuayTest;
import amnuay.document.PdfText;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Fiscal years 2685 to 2689 of the survey belong to this test. */
@AmnuayTest
class QuestionnairePageTest extends SurveyPages {

    @Autowired
    Surveys surveys;

    @Autowired
    SurveyYears years;

    @Test
    void writesAQuestionnairePartByPart() throws Exception {
        String page = page(2685);
        clerkOpens(page).andExpect(content().string(containsString("เริ่มจากแบบสอบถามทั่วไป")));
        clerkSends(page + "/begin", "usual", "true").andExpect(flash().attributeExists("done"));
        clerkOpens(page)
                .andExpect(content().string(containsString("ด้านเจ้าหน้าที่ผู้ให้บริการ")))
                .andExpect(content().string(containsString("ความไม่พึงพอใจ (5 ระดับ)")));

        clerkOpens(page + "/groups/0").andExpect(content().string(containsString("<h1>เพิ่มกลุ่มผู้ตอบ</h1>")));
        clerkSends(page + "/groups/0", "name", "ศิษย์เก่า", "mission", "งานทะเบียน", "expected", "๒๐")
                .andExpect(flash().attribute("done", "บันทึกแล้ว"));
        clerkSends(page + "/sections/0", "title", "ด้านระบบงานออนไลน์", "intro", "")
                .andExpect(status().is3xxRedirection());
        Questionnaire now = surveys.of(2685).questionnaire();
        int section = now.lastNumber();
        assertThat(now.groups().get(6)).isEqualTo(new RespondentGroup(section - 1, "ศิษย์เก่า", "งานทะเบียน", 20));
        clerkOpens(page).andExpect(content().string(containsString("ยังไม่มีคำถาม กรุณาเพิ่มคำถามหรือลบตอนนี้")));
        clerkSends(
                        page + "/sections/" + section + "/questions/0",
                        "kind",
                        "SINGLE_CHOICE",
                        "text",
                        "ใช้ระบบใด",
                        "choices",
                        "เดียว")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("2 ถึง 40 คำตอบ")))
                .andExpect(content().string(containsString("ใช้ระบบใด")));
        clerkSends(page + "/sections/" + section + "/questions/0", "kind", "TEXT", "text", "ดีมาก 😀")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("😀")));
        clerkSends(
                        page + "/sections/" + section + "/questions/0",
                        "kind",
                        "SATISFACTION",
                        "text",
                        "ระบบใช้ง่าย <b>",
                        "mandatory",
                        "true")
                .andExpect(flash().attribute("done", "บันทึกแล้ว"));
        int question = surveys.of(2685).questionnaire().lastNumber();
        clerkSends(page + "/sections/" + section + "/move", "by", "-1")
                .andExpect(flash().attribute("done", "ย้ายลำดับแล้ว"));
        clerkSends(page + "/questions/" + question + "/move", "by", "-1")
                .andExpect(flash().attribute("done", "ย้ายลำดับแล้ว"));
        clerkOpens(page).andExpect(content().string(containsString("ระบบใช้ง่าย &lt;b&gt;")));
        clerkSends(page + "/questions/" + question + "/remove").andExpect(flash().attribute("done", "ลบแล้ว"));
        clerkSends(page + "/questions/" + question + "/remove")
                .andExpect(flash().attribute("refused", containsString("อาจถูกลบไปแล้ว")));
        clerkSends(page + "/sections/" + section + "/remove").andExpect(flash().attribute("done", "ลบแล้ว"));
        surveys.of(2685).questionnaire().requireComplete();
    }

    @Test
    void takesOtherScales() throws Exception {
        surveys.prepareUsual(2686);
        String labels = "ดีมาก\nดี\nพอใช้\nน้อย\nควรปรับปรุง";
        clerkSends(
                        page(2686) + "/words",
                        "title",
                        "แบบสอบถาม",
                        "intro",
                        "",
                        "keeping",
                        "หกเดือน",
                        "labels",
                        labels,
                        "bands",
                        "๔.๒๑ = ดีมาก\n3.41 = ดี\n0 = อื่น ๆ",
                        "labels",
                        labels,
                        "bands",
                        "4.51 มาก")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("อ่านไม่ได้")));
        clerkSends(
                        page(2686) + "/words",
                        "title",
                        "แบบสอบถาม",
                        "intro",
                        "",
                        "keeping",
                        "หกเดือน",
                        "labels",
                        labels,
                        "bands",
                        "๔.๒๑ = ดีมาก\n3.41 = ดี\n0 = อื่น ๆ",
                        "labels",
                        labels,
                        "bands",
                        "4.51 = มาก\n1 = น้อย")
                .andExpect(flash().attribute("done", "บันทึกแล้ว"));

        RatingScale scale = surveys.of(2686).questionnaire().satisfaction();
        assertThat(scale.label(5)).isEqualTo("ดีมาก");
        assertThat(scale.level(new BigDecimal("4.21"))).isEqualTo("ดีมาก");
        assertThat(scale.level(new BigDecimal("1.20"))).isEqualTo("อื่น ๆ");
    }

    @Test
    void isReadButNotChangedOnceItIsPublishedAndOnlyByThoseWhoMay() throws Exception {
        years.publish(2687);
        clerkOpens(page(2687))
                .andExpect(content().string(containsString("เผยแพร่แล้ว จึงแก้ไขไม่ได้")))
                .andExpect(content().string(not(containsString("เพิ่มกลุ่มผู้ตอบ"))));
        clerkSends(page(2687) + "/groups/0", "name", "ใหม่")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("แก้ไขไม่ได้")));
        clerkSends(page(2687) + "/questions/11/remove")
                .andExpect(flash().attribute("refused", containsString("แก้ไขไม่ได้")));
        clerkSends(page(2688) + "/begin").andExpect(flash().attributeExists("done"));
        assertThat(surveys.of(2688).questionnaire()).isEqualTo(Samples.small());
        colleagueOpens(page(2687)).andExpect(status().isForbidden());
        colleagueSends(page(2688) + "/groups/0", "name", "ใหม่").andExpect(status().isForbidden());
        colleagueSends(page(2688) + "/copy").andExpect(status().isForbidden());
    }

    @Test
    void showsItAsAPhoneAndAsPaperDo() throws Exception {
        surveys.prepareUsual(2689);
        clerkOpens(page(2689) + "/preview")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ส่งคำตอบจากหน้านี้ไม่ได้")))
                .andExpect(content().string(not(containsString("type=\"submit\""))));
        byte[] pdf = clerkOpens(page(2689) + "/paper.pdf")
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(PdfText.words(pdf))
                .contains(
                        "แบบสอบถามความพึงพอใจ",
                        "ด้านช่องทางการให้บริการ",
                        "๒.ข้าราชการครู",
                        "๒๒",
                        "พึงพอใจ:๕=มากที่สุด");
    }

    private static String page(int year) {
        return "/office/service-survey/" + year + "/questionnaire";
    }
}
