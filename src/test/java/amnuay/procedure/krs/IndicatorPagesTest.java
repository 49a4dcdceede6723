package amnuay.procedure.krs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amnuay.AmnuayTest;
import amnuay.organization.OrganizationSetup;
import amnuay.organization.PersonEntry;
import amnuay.organization.spreadsheet.DryRun;
import amnuay.organization.spreadsheet.ImportRequest;
import amnuay.organization.spreadsheet.Imports;
import amnuay.organization.spreadsheet.Xlsx;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The fiscal years 2730 to 2735 belong to this test. */
@AmnuayTest
class IndicatorPagesTest extends KrsPages {

    private static final String[] HEADINGS = {
        "รหัสตัวชี้วัด",
        "องค์ประกอบ",
        "ชื่อตัวชี้วัด",
        "น้ำหนัก",
        "หน่วยนับ",
        "ค่าเป้าหมาย",
        "ทิศทาง (มากดี/น้อยดี)",
        "สูตรการคำนวณ",
        "แหล่งข้อมูล",
        "คำนิยาม",
        "ค่าเป้าหมาย (ตัวเลข)",
        "เกณฑ์การให้คะแนน",
        "ค่าระหว่างระดับ (เทียบสัดส่วน/เต็มขั้น)",
        "คะแนนเมื่อไม่ถึงระดับใดเลย",
        "ข้อมูลพื้นฐาน (ปี=ผล)"
    };

    @Autowired
    Indicators indicators;

    @Autowired
    Imports imports;

    @Autowired
    IndicatorImport imported;

    @Autowired
    OrganizationSetup setup;

    @Test
    void showsEverybodyHowAnIndicatorIsScored() throws Exception {
        year.prepare(2730);
        String page = page(2730, "3");

        colleagueOpens(page)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("นิยามของตัวชี้วัด")))
                .andExpect(content().string(containsString("ผลระหว่างสองระดับได้คะแนนตามสัดส่วน")))
                .andExpect(content().string(containsString("ใช้ 0.2 ตัดสินว่าบรรลุเป้าหมายหรือไม่")))
                .andExpect(content().string(not(containsString("/edit"))));
        colleagueOpens(page + "/edit").andExpect(status().isForbidden());
        colleagueSends(page + "/save").andExpect(status().isForbidden());
        colleagueSends("/office/krs/2731/indicators/carry-over").andExpect(status().isForbidden());
        clerkOpens(page).andExpect(content().string(containsString(page + "/edit")));
        clerkOpens("/office/krs/2731/indicators/" + page.substring(page.length() - 36))
                .andExpect(status().isNotFound());
    }

    @Test
    void keepsWhatIsTypedAndNamesTheLevelThatIsOutOfOrder() throws Exception {
        year.prepare(2731);
        String page = page(2731, "1");
        clerkOpens(page + "/edit")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<h1>แก้ไขตัวชี้วัด 1 ตัวชี้วัดทดสอบที่ 1</h1>")))
                .andExpect(content().string(containsString("value=\"75\"")));

        clerkSends(page + "/save", typed("๖๐", "80", "70"))
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(containsString("ระดับที่ 3 (3 คะแนน): เกณฑ์ 70 ต้องมากกว่าเกณฑ์ของระดับก่อนหน้า (80)")))
                .andExpect(content().string(containsString("นิยามที่พิมพ์ใหม่")));
        assertThat(year.indicator(2731, "1").definition()).isEqualTo("นิยามของตัวชี้วัด");

        clerkSends(page + "/save", typed("60", "70", "")).andExpect(status().isBadRequest());
        clerkSends(page + "/save", typed("๖๐", "70", "80"))
                .andExpect(redirectedUrl(page))
                .andExpect(flash().attribute("done", "บันทึกตัวชี้วัด 1 แล้ว"));
        Indicator saved = year.indicator(2731, "1");
        assertThat(saved.scale().levels()).isEqualTo(ScaleTest.levels("1=60", "2=70", "3=80"));
        assertThat(saved.scale().interpolates()).isFalse();
        assertThat(saved.baselines()).containsExactly(new Baseline(2730, new BigDecimal("71.5")));

        year.open(2731, "รอบที่ ๑");
        clerkSends(page + "/save", typed("61", "70", "80"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("แก้เกณฑ์การให้คะแนนของตัวชี้วัด 1 ไม่ได้แล้ว")));
    }

    @Test
    void takesScalesFromTheSpreadsheet() {
        Xlsx file = Xlsx.withHeadings(HEADINGS)
                .row(
                        "1",
                        "",
                        "ก",
                        40,
                        "ร้อยละ",
                        "80",
                        "มากดี",
                        "",
                        "",
                        "นิยาม",
                        "๘๐",
                        "๕๐=70; 75=80; 100=90",
                        "เต็มขั้น",
                        0,
                        "2730=71.5; 2731=74")
                .row(
                        "2",
                        "",
                        "ข",
                        60,
                        "ร้อยละ",
                        "0.2",
                        "น้อยดี",
                        "",
                        "",
                        "",
                        "",
                        "1=0.5; 2=0.4",
                        "เทียบสัดส่วน",
                        "",
                        "");
        confirm(2732, file);

        Indicator first = year.indicator(2732, "1");
        assertThat(first.scale())
                .isEqualTo(new Scale(
                        ScaleTest.levels("50=70", "75=80", "100=90"),
                        Direction.MORE_IS_BETTER,
                        false,
                        BigDecimal.ZERO));
        assertThat(first.targetValue()).isEqualByComparingTo("80");
        assertThat(first.baselines()).extracting(Baseline::year).containsExactly(2730, 2731);
        assertThat(year.indicator(2732, "2").scale().pointsBelow()).isNull();
        assertThat(dryRun(2732, file).changesNothing()).isTrue();

        DryRun wrong = dryRun(
                2732,
                Xlsx.withHeadings(HEADINGS)
                        .row(
                                "1",
                                "",
                                "ก",
                                40,
                                "ร้อยละ",
                                "80",
                                "มากดี",
                                "",
                                "",
                                "",
                                "",
                                "1=60; 2=55",
                                "เต็มขั้น",
                                "",
                                "")
                        .row("2", "", "ข", 60, "ร้อยละ", "0.2", "มากดี"));
        assertThat(wrong.rows().get(0).problems())
                .containsExactly(
                        "ระดับที่ 2 (2 คะแนน): เกณฑ์ 55 ต้องมากกว่าเกณฑ์ของระดับก่อนหน้า (60) เพราะตัวชี้วัดนี้เป็นแบบมากดี");
        assertThat(wrong.rows().get(1).problems())
                .containsExactly(
                        "เกณฑ์การให้คะแนนเป็นแบบน้อยดี แต่ตัวชี้วัดเป็นแบบมากดี กรุณาแก้เกณฑ์การให้คะแนนพร้อมกับทิศทาง");
        assertThat(scaleProblem("1=60; สอง", "เต็มขั้น")).contains("อ่าน “สอง” ไม่ได้");
        assertThat(scaleProblem("1=60", "")).contains("ค่าระหว่างระดับต้องเป็น เทียบสัดส่วน หรือ เต็มขั้น");
    }

    @Test
    void startsAYearFromTheOneBefore() throws Exception {
        year.prepare(2734);
        clerkOpens("/office/krs/2735/indicators")
                .andExpect(content().string(containsString("เริ่มจากตัวชี้วัดของปี 2734")));
        setup.person(new PersonEntry("krst.leaving", "นาย", "ลาออก", "ทดสอบ", "", null, Set.of(), null, null));
        Indicator one = year.indicator(2734, "1");
        indicators.nameTeam(
                one.id(),
                KrsOffice.SUPERVISOR,
                List.of(new Keeper("krst.leaving", "ก"), new Keeper(KrsOffice.KEEPER, "ข")));
        Round round = year.open(2734, "รอบที่ ๑");
        year.report(round, "1", "72");
        setup.deactivate("krst.leaving");

        clerkSends("/office/krs/2735/indicators/carry-over")
                .andExpect(redirectedUrl("/office/krs/2735/indicators"))
                .andExpect(flash().attribute("done", containsString("นำตัวชี้วัด 3 ตัวของปี 2734 มาใช้แล้ว")))
                .andExpect(flash().attribute("done", containsString("นายลาออก ทดสอบ")));

        Indicator carried = year.indicator(2735, "1");
        assertThat(carried.baselines()).containsExactly(new Baseline(2734, new BigDecimal("72")));
        assertThat(carried.keepers()).containsExactly(new Keeper(KrsOffice.KEEPER, "ข"));
        assertThat(carried.scale()).isEqualTo(one.scale());
        assertThat(carried.supervisor()).isEqualTo(KrsOffice.SUPERVISOR);
        assertThat(indicators.totalWeight(2735)).isEqualByComparingTo("100");
        assertThat(year.indicator(2735, "2").baselines()).isEmpty();
        clerkSends("/office/krs/2735/indicators/carry-over")
                .andExpect(flash().attribute("refused", containsString("ปีงบประมาณ ๒๗๓๕ มีตัวชี้วัดแล้ว")));
    }

    private String page(int fiscalYear, String code) {
        return "/office/krs/" + fiscalYear + "/indicators/"
                + year.indicator(fiscalYear, code).id();
    }

    private static String[] typed(String one, String two, String three) {
        return new String[] {
            "definition",
            "นิยามที่พิมพ์ใหม่",
            "targetValue",
            "80",
            "points",
            "1",
            "points",
            "2",
            "points",
            "3",
            "points",
            "",
            "thresholds",
            one,
            "thresholds",
            two,
            "thresholds",
            three,
            "thresholds",
            "",
            "between",
            "เต็มขั้น",
            "pointsBelow",
            "0",
            "years",
            "๒๗๓๐",
            "years",
            "",
            "values",
            "71.5",
            "values",
            ""
        };
    }

    private String scaleProblem(String levels, String between) {
        return dryRun(
                        2733,
                        Xlsx.withHeadings(HEADINGS)
                                .row(
                                        "1", "", "ก", 100, "ร้อยละ", "80", "มากดี", "", "", "", "", levels, between, "",
                                        ""))
                .rows()
                .get(0)
                .problems()
                .toString();
    }

    private DryRun dryRun(int fiscalYear, Xlsx file) {
        return imports.dryRun(imported, clerk(fiscalYear), upload(fiscalYear, file));
    }

    private void confirm(int fiscalYear, Xlsx file) {
        UUID draft = upload(fiscalYear, file);
        DryRun seen = imports.dryRun(imported, clerk(fiscalYear), draft);
        imports.confirm(imported, clerk(fiscalYear), draft, seen.fingerprint());
    }

    private UUID upload(int fiscalYear, Xlsx file) {
        return imports.upload(imported, clerk(fiscalYear), "ตัวชี้วัด.xlsx", file.bytes());
    }

    private static ImportRequest clerk(int fiscalYear) {
        return new ImportRequest(Integer.toString(fiscalYear), "krs-clerk", Set.of("group-staff"));
    }
}
