package amnuay.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amnuay.AmnuayTest;
import amnuay.LoggedIn;
import amnuay.organization.spreadsheet.Xlsx;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@AmnuayTest
class OfficePagesTest {

    private static final String[] SCHOOL_HEADINGS = {
        "รหัสสถานศึกษา", "ชื่อสถานศึกษา", "อำเภอ", "ผู้อำนวยการสถานศึกษา", "อีเมล"
    };

    @Autowired
    LoggedIn loggedIn;

    @Autowired
    OrganizationSetup setup;

    @Autowired
    Organization organization;

    MockMvc web;

    @BeforeEach
    void enterPeople(@Autowired WebApplicationContext context) {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        setup.unit(new UnitEntry("page-unit", "กลุ่มหน้าเว็บ", null));
        setup.person(new PersonEntry(
                "page.somsri", "นาง", "สมศรี", "หน้าเว็บ", "นักวิชาการ<b>ศึกษา", "page-unit", Set.of(), null, null));
    }

    @Test
    void showsTheStaffListToAllStaffAndEditingToAdministratorsOnly() throws Exception {
        web.perform(get("/office/people").param("q", "สมศรี").with(staff()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("นางสมศรี หน้าเว็บ")))
                .andExpect(content().string(containsString("นักวิชาการ&lt;b&gt;ศึกษา")))
                .andExpect(content().string(not(containsString("/office/people/edit"))));
        web.perform(get("/office/people").param("q", "สมศรี").with(administrator()))
                .andExpect(content().string(containsString("/office/people/edit?id=page.somsri")));
        web.perform(get("/office/people/edit").with(staff())).andExpect(status().isForbidden());
        web.perform(post("/office/people/save")
                        .param("id", "page.x")
                        .with(staff())
                        .with(csrf()))
                .andExpect(status().isForbidden());
        web.perform(post("/office/people/password")
                        .param("id", "page.somsri")
                        .with(groupStaff())
                        .with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    void findsPercentSignsAndUnderscoresLiterally() throws Exception {
        web.perform(get("/office/people").param("q", "%_").with(staff()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ไม่พบบุคลากรตามเงื่อนไขนี้")));
    }

    @Test
    void savesAPersonAndKeepsWhatWasTypedWhenItIsRefused() throws Exception {
        web.perform(post("/office/people/save")
                        .param("id", "page.new")
                        .param("firstName", "ใหม่")
                        .param("lastName", "หน้าเว็บ")
                        .param("unit", "page-unit")
                        .param("roles", "group-staff")
                        .with(administrator())
                        .with(csrf()))
                .andExpect(redirectedUrl("/office/people"));
        assertThat(organization.person("page.new").orElseThrow().roles()).contains(Role.GROUP_STAFF);

        web.perform(post("/office/people/save")
                        .param("id", "page.bad")
                        .param("firstName", "พิมพ์แล้ว")
                        .param("lastName", "หน้าเว็บ")
                        .param("email", "ไม่ใช่อีเมล")
                        .with(administrator())
                        .with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("อีเมล “ไม่ใช่อีเมล” ไม่ถูกต้อง")))
                .andExpect(content().string(containsString("value=\"พิมพ์แล้ว\"")));
        web.perform(post("/office/people/save")
                        .param("id", "page.new")
                        .param("firstName", "ทับ")
                        .param("lastName", "คนเดิม")
                        .with(administrator())
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("อยู่แล้ว")));
    }

    @Test
    void doesNotGiveARoleBackFromAFormThatWasOpenedBeforeItWasTaken() throws Exception {
        setup.person(somebody(Role.GROUP_STAFF));
        String opened = versionShown();
        setup.person(somebody());

        web.perform(changeOfPhone(opened))
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(containsString("มีผู้แก้ไขข้อมูลของ นายเปลี่ยน หน้าเว็บ หลังจากที่ท่านเปิดหน้านี้")))
                .andExpect(content().string(containsString("value=\"0812345678\"")));
        assertThat(organization.person("page.changed").orElseThrow().roles()).doesNotContain(Role.GROUP_STAFF);

        web.perform(changeOfPhone(versionShown())).andExpect(redirectedUrl("/office/people"));
        assertThat(organization.person("page.changed").orElseThrow().phone()).isEqualTo("0812345678");
    }

    private static PersonEntry somebody(Role... roles) {
        return new PersonEntry(
                "page.changed", "นาย", "เปลี่ยน", "หน้าเว็บ", "นิติกร", "page-unit", Set.of(roles), null, null);
    }

    private String versionShown() throws Exception {
        String form = web.perform(
                        get("/office/people/edit").param("id", "page.changed").with(administrator()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        Matcher version = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(form);
        return version.find() ? version.group(1) : "";
    }

    private MockHttpServletRequestBuilder changeOfPhone(String version) {
        return post("/office/people/save")
                .param("known", "true")
                .param("version", version)
                .param("id", "page.changed")
                .param("prefix", "นาย")
                .param("firstName", "เปลี่ยน")
                .param("lastName", "หน้าเว็บ")
                .param("position", "นิติกร")
                .param("unit", "page-unit")
                .param("roles", "group-staff")
                .param("phone", "0812345678")
                .with(administrator())
                .with(csrf());
    }

    @Test
    void givesATemporaryPasswordThatWorksAndIsShownOnce(@Autowired IdentityService identity) throws Exception {
        String page = web.perform(post("/office/people/password")
                        .param("id", "page.somsri")
                        .with(administrator())
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        Matcher shown = Pattern.compile("[A-Z][a-z]{3}-[0-9]{4}-[a-z]{4}").matcher(page);

        assertThat(shown.find()).isTrue();
        assertThat(identity.checkPassword("page.somsri", shown.group())).isTrue();
        web.perform(get("/office/people/edit").param("id", "page.somsri").with(administrator()))
                .andExpect(content().string(not(containsString(shown.group()))));
    }

    @Test
    void refusesToDeactivateOneself() throws Exception {
        web.perform(post("/office/people/deactivate")
                        .param("id", "page.admin")
                        .with(administrator())
                        .with(csrf()))
                .andExpect(flash().attribute("refused", containsString("ปิดใช้งานบัญชีของตนเองไม่ได้")));
    }

    @Test
    void leadsFromTheFileThroughTheDryRunToTheList() throws Exception {
        String dryRun = upload(Xlsx.withHeadings(SCHOOL_HEADINGS)
                .row("71010001", "โรงเรียนหน้าเว็บ", "วังทอง", "", "")
                .bytes());
        String page = page(dryRun);
        assertThat(page).contains("ยืนยันการนำเข้า", "เพิ่มใหม่ 1", "โรงเรียนหน้าเว็บ");

        web.perform(post(dryRun).param("seen", seen(page)).with(groupStaff()).with(csrf()))
                .andExpect(redirectedUrl("/office/schools"))
                .andExpect(flash().attribute("done", containsString("เพิ่มใหม่ 1")));

        web.perform(get("/office/schools").param("q", "71010001").with(staff()))
                .andExpect(content().string(containsString("โรงเรียนหน้าเว็บ")));
        web.perform(get(dryRun).with(groupStaff()))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("ไม่พบไฟล์ที่รอการยืนยัน")));
    }

    @Test
    void offersNoConfirmationWhileARowIsWrong() throws Exception {
        String page = page(upload(Xlsx.withHeadings(SCHOOL_HEADINGS)
                .row("71020001", "โรงเรียนหนึ่ง", "วังทอง", "", "")
                .row("71020001", "โรงเรียนสอง", "วังทอง", "", "")
                .bytes()));

        assertThat(page).contains("ซ้ำกับแถวที่ 2", "ซ้ำกับแถวที่ 3").doesNotContain("ยืนยันการนำเข้า");
    }

    @Test
    void answersABadFileWithAThaiSentenceAndStatus400() throws Exception {
        web.perform(multipart("/office/import/schools")
                        .file(file("notes.xlsx", "ข้อความ".getBytes(StandardCharsets.UTF_8)))
                        .with(groupStaff())
                        .with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("ไม่ใช่ไฟล์ Excel (.xlsx)")));
        web.perform(multipart("/office/import/schools")
                        .file(file("empty.xlsx", new byte[0]))
                        .with(groupStaff())
                        .with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("ไฟล์ว่างเปล่า")));
        web.perform(multipart("/office/import/schools").with(groupStaff()).with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("ยังไม่ได้เลือกไฟล์")));
    }

    @Test
    void letsStaffImportNothingAndGroupStaffNoPeople() throws Exception {
        web.perform(get("/office/import/schools").with(staff())).andExpect(status().isForbidden());
        web.perform(get("/office/import/people").with(groupStaff())).andExpect(status().isForbidden());
        web.perform(get("/office/import/people/current").with(groupStaff())).andExpect(status().isForbidden());
        web.perform(get("/office/import/people").with(loggedIn.as("page.gd", "staff", "group-director")))
                .andExpect(status().isOk());
        web.perform(get("/office/import/nonsense").with(groupStaff())).andExpect(status().isNotFound());
        web.perform(get("/office/krs/2611/indicators/import").with(staff())).andExpect(status().isForbidden());
        web.perform(get("/office/settings").with(groupStaff())).andExpect(status().isForbidden());
    }

    @Test
    void givesTheTemplateAsADownload() throws Exception {
        byte[] template = web.perform(get("/office/import/schools/template").with(groupStaff()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        web.perform(multipart("/office/import/schools")
                        .file(file("form.xlsx", template))
                        .with(groupStaff())
                        .with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("มีแต่หัวตาราง")));
    }

    @Test
    void showsEveryPage() throws Exception {
        for (String path : new String[] {
            "/office/units",
            "/office/units/edit?code=page-unit",
            "/office/schools",
            "/office/schools/edit",
            "/office/settings",
            "/office/people/edit?id=page.somsri",
            "/office/import/units",
            "/office/krs/2611/indicators",
            "/office/krs/2611/indicators/import"
        }) {
            web.perform(get(path).with(administrator()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("</html>")));
        }
        web.perform(get("/office/krs/2026/indicators").with(staff())).andExpect(status().isBadRequest());
    }

    @Test
    void savesTheApprovalChainWithoutDeputy() throws Exception {
        Office before = organization.office();
        web.perform(post("/office/settings")
                        .param("name", before.name())
                        .param("shortName", before.shortName())
                        .param("letterCode", "ศธ ๐๔๐๐๑")
                        .param("deputyApproves", "false")
                        .with(loggedIn.as("page.gd", "staff", "group-director"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/office/settings"));

        assertThat(organization.office().deputyApproves()).isFalse();
        assertThat(organization.office().letterCode()).isEqualTo("ศธ ๐๔๐๐๑");
        setup.office(before);
    }

    private String upload(byte[] content) throws Exception {
        return web.perform(multipart("/office/import/schools")
                        .file(file("สถานศึกษา.xlsx", content))
                        .with(groupStaff())
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private String page(String path) throws Exception {
        return web.perform(get(path).with(groupStaff()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static String seen(String page) {
        Matcher hidden = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"").matcher(page);
        assertThat(hidden.find()).isTrue();
        return hidden.group(1);
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("file", name, "application/octet-stream", content);
    }

    private RequestPostProcessor staff() {
        return loggedIn.as("page.staff", "staff");
    }

    private RequestPostProcessor groupStaff() {
        return loggedIn.as("page.clerk", "staff", "group-staff");
    }

    private RequestPostProcessor administrator() {
        return loggedIn.as("page.admin", "staff", "camunda-admin");
    }
}
