package amnuay.procedure.esastandards;

import static amnuay.procedure.esastandards.EsaOffice.OTHER;
import static amnuay.procedure.esastandards.EsaOffice.OWNER;
import static amnuay.procedure.esastandards.EsaOffice.STAFF;
import static amnuay.procedure.esastandards.EsaOffice.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amnuay.AmnuayTest;
import amnuay.organization.OrganizationSetup;
import amnuay.organization.PersonEntry;
import amnuay.organization.Role;
import amnuay.organization.spreadsheet.DryRun;
import amnuay.organization.spreadsheet.ImportRequest;
import amnuay.organization.spreadsheet.Imports;
import amnuay.organization.spreadsheet.Xlsx;
import amnuay.platform.TestTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The pages of the standards' tree: imported, carried over, handed on; its calendar and its log of support. */
@AmnuayTest
class PointPagesTest {

    private static final String[] HEADINGS = {
        "รหัสประเด็น",
        "ชื่อมาตรฐาน",
        "ชื่อตัวบ่งชี้",
        "ชื่อประเด็นการพิจารณา",
        "รหัสกลุ่ม/หน่วย ผู้รับผิดชอบ",
        "รหัสผู้ใช้ ผู้รับผิดชอบ",
        "ระดับของข้อมูลฐาน",
        "ปีของข้อมูลฐาน"
    };

    @Autowired
    EsaOffice office;

    @Autowired
    AssessedYear years;

    @Autowired
    Points points;

    @Autowired
    PointTree tree;

    @Autowired
    EsaYears esaYears;

    @Autowired
    YearCalendars calendars;

    @Autowired
    SupportLog support;

    @Autowired
    Imports imports;

    @Autowired
    PointImport imported;

    @Autowired
    OrganizationSetup setup;

    @Autowired
    TestTime time;

    private MockMvc web;

    @BeforeEach
    void openTheOffice(@Autowired WebApplicationContext context) {
        office.furnish();
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void giveTheTimeBack() {
        time.giveBack();
    }

    @Test
    void takesAWholeTreeFromASpreadsheet() {
        take(
                2712,
                Xlsx.withHeadings(HEADINGS)
                        .row("๑.๒.๑๐", "การบริหารจัดการ", "ตัวบ่งชี้สอง", "ประเด็นสิบ", UNIT, OWNER, "๓", 2711)
                        .row("1.2.9", "การบริหารจัดการ", "ตัวบ่งชี้สอง", "ประเด็นเก้า", "", "", "", "")
                        .row("3.1.1", "สัมฤทธิผล", "ผลงาน", "ผลงานเด่น", "", OTHER, "", ""));

        assertThat(points.of(2712)).extracting(PointView::code).containsExactly("1.2.9", "1.2.10", "3.1.1");
        PointView tenth = points.ofCode(2712, "1.2.10").orElseThrow();
        assertThat(tenth.standardName()).isEqualTo("การบริหารจัดการ");
        assertThat(tenth.indicatorNumber()).isEqualTo("1.2");
        assertThat(tenth.baselineLevel()).isEqualTo(3);
        assertThat(tenth.baselineYear()).isEqualTo(2711);
        assertThat(tenth.responsiblePerson()).isEqualTo(OWNER);

        take(2712, Xlsx.withHeadings(HEADINGS).row("1.2.10", "การบริหารจัดการ", "ตัวบ่งชี้สอง", "ประเด็นสิบ ใหม่"));
        assertThat(points.of(2712)).singleElement().satisfies(point -> {
            assertThat(point.name()).isEqualTo("ประเด็นสิบ ใหม่");
            assertThat(point.responsiblePerson()).isEqualTo(OWNER);
            assertThat(point.baselineLevel()).isEqualTo(3);
        });
    }

    @Test
    void saysWhatIsWrongInASpreadsheetAndKeepsNothing() {
        DryRun dryRun = imports.dryRun(
                imported,
                request(2713),
                upload(
                        2713,
                        Xlsx.withHeadings(HEADINGS)
                                .row("1.1", "หนึ่ง", "หนึ่ง", "รหัสสั้น")
                                .row("1.1.1", "หนึ่ง", "หนึ่ง", "คนไม่มี", "no-unit", "nobody.here", "9", 2712)
                                .row("1.1.2", "หนึ่ง อีกชื่อ", "หนึ่ง", "ปีเดียวกัน", "", "", "3", 2713)));

        assertThat(dryRun.rows())
                .flatExtracting(DryRun.Row::problems)
                .contains(
                        "รหัสประเด็น “1.1” ใช้ไม่ได้ ต้องเป็นเลขมาตรฐาน ตัวบ่งชี้ และประเด็น เช่น 1.2.3",
                        "ไม่พบกลุ่ม/หน่วยรหัส “no-unit”",
                        "ไม่พบบุคลากรรหัสผู้ใช้ “nobody.here” ที่ยังปฏิบัติงานอยู่",
                        "ระดับ 9 อยู่นอกระดับคุณภาพของปีนี้",
                        "ปีของข้อมูลฐานต้องเป็นปีก่อนหน้า แต่พบ 2713");
        assertThat(points.of(2713)).isEmpty();
    }

    @Test
    void importsNothingOverAYearThatRuns() throws Exception {
        years.plant(2714, "1.1.1", OWNER, null);
        clerkOpens("/office/esa-standards/2714/points/import").andExpect(status().isOk());
        esaYears.fix(2714);

        String refusal = "มาตรฐานของปีงบประมาณ ๒๗๑๔ ผ่านขั้นตอนที่ ๑ แล้ว จึงเพิ่ม แก้ หรือนำประเด็นออกไม่ได้";
        clerkOpens("/office/esa-standards/2714/points/import")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString(refusal)));
        byte[] file = Xlsx.withHeadings(HEADINGS)
                .row("1.1.1", "หนึ่ง", "หนึ่ง", "ชื่อใหม่")
                .bytes();
        web.perform(clerk(multipart("/office/esa-standards/2714/points/import")
                        .file(new MockMultipartFile("file", "ประเด็น.xlsx", null, file))))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString(refusal)));
        clerkSends("/office/esa-standards/2714/points/carry-over")
                .andExpect(flash().attribute("refused", containsString(refusal)));
        clerkSends("/office/esa-standards/2714/levels", "names", "ผ่าน", "names", "ไม่ผ่าน")
                .andExpect(status().isConflict());
        assertThat(points.of(2714)).extracting(PointView::name).containsExactly("ประเด็นทดสอบที่ 1.1.1");

        esaYears.finish(2714);
        clerkSends("/office/esa-standards/2714/points/" + id(2714, "1.1.1"), "unit", UNIT, "person", OTHER)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("งานมาตรฐานของปีงบประมาณ ๒๗๑๔ เสร็จสิ้นแล้ว")));
        assertThat(points.ofCode(2714, "1.1.1").orElseThrow().responsiblePerson())
                .isEqualTo(OWNER);
    }

    @Test
    void startsAYearFromTheOneBefore() throws Exception {
        setup.person(
                new PersonEntry("esat.gone", "นาย", "ผู้จากไป", "ทดสอบ", "", UNIT, Set.of(Role.STAFF), null, null));
        setup.activate("esat.gone");
        years.plant(2715, "1.1.1", OWNER, null);
        years.plant(2715, "1.1.2", "esat.gone", 2);
        years.plant(2715, "1.1.4", OWNER, null);
        setup.deactivate("esat.gone");
        years.assessByLastNumber(2715);

        clerkSends("/office/esa-standards/2716/points/carry-over")
                .andExpect(redirectedUrl("/office/esa-standards/2716/points"))
                .andExpect(flash().attribute(
                                "done",
                                "นำประเด็นการพิจารณา 3 ประเด็นของปี 2715 มาใช้แล้ว ผลของปี 2715"
                                        + " เป็นข้อมูลฐานแล้ว ผู้ที่ไม่ได้ปฏิบัติงานแล้วถูกนำออก"
                                        + " กรุณากำหนดผู้รับผิดชอบใหม่แทน: นายผู้จากไป ทดสอบ"));

        assertThat(points.of(2716)).extracting(PointView::baselineLevel).containsExactly(1, 2, 4);
        assertThat(points.of(2716)).extracting(PointView::baselineYear).containsOnly(2715);
        assertThat(points.of(2716)).extracting(PointView::responsiblePerson).containsExactly(OWNER, null, OWNER);
        colleagueOpens("/office/esa-standards/2716/points")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ปี 2715 ระดับ 4 ดีมาก")))
                .andExpect(content().string(containsString("ยังไม่กำหนด")))
                .andExpect(content().string(not(containsString("/points/import"))));
        clerkSends("/office/esa-standards/2716/points/carry-over")
                .andExpect(flash().attribute("refused", containsString("มีประเด็นการพิจารณาแล้ว")));
        clerkSends("/office/esa-standards/2700/points/carry-over")
                .andExpect(flash().attribute("refused", containsString("ไม่มีประเด็นการพิจารณาให้นำมาใช้")));
    }

    @Test
    void handsAPointOnToSomebodyWhoWorksHere() throws Exception {
        years.plant(2717, "1.1.1", OWNER, null);
        String page = "/office/esa-standards/2717/points/" + id(2717, "1.1.1");
        clerkOpens(page)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ประเด็นทดสอบที่ 1.1.1")));
        web.perform(get(page).with(user(OWNER).roles("staff"))).andExpect(status().isForbidden());
        clerkSends(page, "unit", UNIT, "person", "nobody.here")
                .andExpect(status().isBadRequest())
                .andExpect(
                        content().string(containsString("ไม่พบบุคลากรรหัสผู้ใช้ “nobody.here” ที่ยังปฏิบัติงานอยู่")));
        clerkSends(page, "unit", UNIT, "person", OTHER).andExpect(redirectedUrl("/office/esa-standards/2717/points"));
        assertThat(points.ofCode(2717, "1.1.1").orElseThrow().responsiblePerson())
                .isEqualTo(OTHER);
        clerkOpens("/office/esa-standards/2716/points/" + id(2717, "1.1.1")).andExpect(status().isNotFound());
    }

    @Test
    void namesTheLevelsOfAYear() throws Exception {
        clerkOpens("/office/esa-standards/2718/levels")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"ดีเยี่ยม\"")));
        clerkSends("/office/esa-standards/2718/levels", "names", "ผ่าน", "names", "ผ่าน")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("ชื่อระดับ “ผ่าน” มีมากกว่าหนึ่งระดับ")));
        clerkSends("/office/esa-standards/2718/levels", "names", "ไม่ผ่าน", "names", "ผ่าน", "names", "")
                .andExpect(redirectedUrl("/office/esa-standards/2718/points"));
        assertThat(points.levels(2718)).containsExactly(new QualityLevel(1, "ไม่ผ่าน"), new QualityLevel(2, "ผ่าน"));
    }

    @Test
    void entersACalendarThatWasPublishedOnPaper() throws Exception {
        String page = "/office/esa-standards/2719/calendar";
        clerkOpens(page).andExpect(status().isOk());
        clerkSends(
                        page,
                        "names",
                        "รอบที่ ๑",
                        "opens",
                        "1/3/2719",
                        "closes",
                        "31/3/2719",
                        "names",
                        "รอบที่ ๒",
                        "opens",
                        "31/3/2719",
                        "closes",
                        "30/4/2719",
                        "assessmentOpens",
                        "1/8/2719",
                        "assessmentDue",
                        "31/8/2719",
                        "monitoringMonths",
                        "๓")
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(containsString(
                                "รอบ “รอบที่ ๒” เปิดวันที่ 31 มี.ค. 2719 ซึ่งยังไม่พ้นวันปิดของรอบ “รอบที่ ๑”")))
                .andExpect(content().string(containsString("value=\"30/4/2719\"")));
        assertThat(calendars.find(2719)).isEmpty();
        clerkSends(
                        page,
                        "names",
                        "รอบที่ ๑",
                        "opens",
                        "1/3/2719",
                        "closes",
                        "31/3/2719",
                        "assessmentOpens",
                        "1/8/2719",
                        "assessmentDue",
                        "31/8/2719",
                        "monitoringMonths",
                        "๓")
                .andExpect(redirectedUrl("/office/esa-standards/2719/points"));
        assertThat(calendars.rounds(2719)).extracting(ProgressRound::name).containsExactly("รอบที่ ๑");
        assertThat(calendars.monitoringMonths(2719)).isEqualTo(3);

        esaYears.fix(2719);
        clerkSends(
                        page,
                        "names",
                        "รอบที่ ๒",
                        "opens",
                        "1/4/2719",
                        "closes",
                        "30/4/2719",
                        "assessmentOpens",
                        "1/8/2719",
                        "assessmentDue",
                        "31/8/2719",
                        "monitoringMonths",
                        "3")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("เริ่มแล้ว จึงกรอกปฏิทินที่หน้านี้ไม่ได้")));
        assertThat(calendars.rounds(2719)).extracting(ProgressRound::name).containsExactly("รอบที่ ๑");
    }

    @Test
    void logsSupportForTheOwnersPoints() throws Exception {
        time.set("2177-01-10T09:00");
        years.plant(2720, "1.1.1", OWNER, null);
        years.plant(2720, "2.1.1", OTHER, null);
        String page = "/office/esa-standards/2720/support";
        web.perform(get(page).with(user(OWNER).roles("staff")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ยังไม่มีบันทึกของมาตรฐานที่ 1, 2")))
                .andExpect(content().string(not(containsString("ประเด็นทดสอบที่ 2.1.1"))));
        ownerSends(page, "point", id(2720, "2.1.1").toString(), "givenOn", "9/1/2720", "support", "ประสานงาน")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("กรุณาเลือกประเด็นที่ท่านรับผิดชอบ")));
        ownerSends(page, "point", id(2720, "1.1.1").toString(), "givenOn", "11/1/2720", "support", "ประสานงาน")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("ต้องอยู่ตั้งแต่ 1 ต.ค. 2719 ถึงวันนี้")));
        ownerSends(page, "point", id(2720, "1.1.1").toString(), "givenOn", "9/1/2720", "support", "ประสานโรงเรียน")
                .andExpect(redirectedUrl(page));
        assertThat(support.standardsWithout(2720)).containsExactly("2");
        clerkSends(page, "point", id(2720, "2.1.1").toString(), "givenOn", "9/1/2720", "support", "สนับสนุนงบประมาณ")
                .andExpect(redirectedUrl(page));
        assertThat(support.standardsWithout(2720)).isEmpty();
        clerkOpens(page).andExpect(content().string(containsString("ประสานโรงเรียน")));
    }

    private void take(int year, Xlsx file) {
        UUID draft = upload(year, file);
        DryRun dryRun = imports.dryRun(imported, request(year), draft);
        assertThat(dryRun.hasErrors()).as(dryRun.toString()).isFalse();
        imports.confirm(imported, request(year), draft, dryRun.fingerprint());
    }

    private UUID upload(int year, Xlsx file) {
        return imports.upload(imported, request(year), "ประเด็น.xlsx", file.bytes());
    }

    private static ImportRequest request(int year) {
        return new ImportRequest(Integer.toString(year), STAFF, Set.of("group-staff"));
    }

    private UUID id(int year, String code) {
        return points.ofCode(year, code).orElseThrow().id();
    }

    private ResultActions clerkOpens(String path) throws Exception {
        return web.perform(clerk(get(path)));
    }

    private ResultActions colleagueOpens(String path) throws Exception {
        return web.perform(get(path).with(user(OWNER).roles("staff")));
    }

    /** @param fields name, value, name, value, … */
    private ResultActions clerkSends(String path, String... fields) throws Exception {
        return web.perform(clerk(filled(path, fields)));
    }

    private ResultActions ownerSends(String path, String... fields) throws Exception {
        return web.perform(filled(path, fields).with(user(OWNER).roles("staff")).with(csrf()));
    }

    private static MockHttpServletRequestBuilder filled(String path, String... fields) {
        MockHttpServletRequestBuilder request = post(path);
        for (int name = 0; name < fields.length; name += 2) {
            request.param(fields[name], fields[name + 1]);
        }
        return request;
    }

    private static MockHttpServletRequestBuilder clerk(MockHttpServletRequestBuilder request) {
        return request.with(user(STAFF).roles("staff", "group-staff")).with(csrf());
    }
}
