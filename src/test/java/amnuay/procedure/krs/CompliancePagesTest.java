package amnuay.procedure.krs;

import static amnuay.procedure.krs.KrsOffice.CLERK;
import static amnuay.procedure.krs.KrsOffice.DEPUTY;
import static amnuay.procedure.krs.KrsOffice.DIRECTOR;
import static amnuay.procedure.krs.KrsOffice.GROUP_DIRECTOR;
import static amnuay.procedure.krs.KrsOffice.KEEPER;
import static amnuay.procedure.krs.KrsOffice.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amnuay.AmnuayTest;
import amnuay.LoggedIn;
import amnuay.document.DocumentSummary;
import amnuay.document.Documents;
import amnuay.document.Files;
import amnuay.document.PdfText;
import amnuay.platform.TestPublicPort;
import amnuay.procedure.CriterionStanding;
import amnuay.procedure.YearStanding;
import amnuay.procedure.YearStandings;
import amnuay.thai.FiscalYear;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What a year of KRS that has come to the order says of the manual's standards. The fiscal years 2606 to 2609 belong to this test. */
@AmnuayTest
class CompliancePagesTest extends KrsStory {

    @Autowired
    YearStandings standings;

    @Autowired
    LoggedIn loggedIn;

    @Autowired
    Documents documents;

    @Autowired
    Files files;

    @Autowired
    TestPublicPort port;

    private final HttpClient browser = HttpClient.newHttpClient();

    private MockMvc web;

    @BeforeEach
    void openTheBrowser(@Autowired WebApplicationContext context) {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void tellsWhatIsMetWhatAwaitsTheReviewerAndWhatIsNotDueYet() throws Exception {
        issuedOrder(2607);

        YearStanding year = year(2607);
        assertThat(year.counts())
                .isEqualTo(Map.of(
                        CriterionStanding.MET, 2L, CriterionStanding.NOT_MET, 3L, CriterionStanding.NOT_DUE, 7L));
        assertThat(criterion(year, 1, 1).awaitsConfirmation()).isTrue();
        assertThat(criterion(year, 3, 1).standing()).isEqualTo(CriterionStanding.MET);
        assertThat(criterion(year, 4, 1).standing()).isEqualTo(CriterionStanding.MET);
        assertThat(year.step(4).orElseThrow().course()).isEqualTo(YearStanding.Course.DONE);
        assertThat(year.step(5).orElseThrow().course()).isEqualTo(YearStanding.Course.RUNNING);
        assertThat(year.step(9).orElseThrow().course()).isEqualTo(YearStanding.Course.NOT_BEGUN);

        opens(DIRECTOR, "director", "/office/compliance/krs/2607")
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "มาตรฐาน 12 ข้อ: ผ่านเกณฑ์ 2 ข้อ ผ่านเกณฑ์โดยมีเหตุผล 0 ข้อ ยังไม่ผ่านเกณฑ์ 3 ข้อ ยังไม่ถึงกำหนด 7 ข้อ")))
                .andExpect(content().string(containsString("id=\"step-04\"")))
                .andExpect(content()
                        .string(containsString(
                                "มีคำสั่งแต่งตั้งผู้รับผิดชอบ ผู้กำกับดูแลตัวชี้วัดและผู้จัดเก็บข้อมูล")))
                .andExpect(content().string(containsString("ลงวันที่ 26 พ.ย. 2568 อนุมัติโดยนางสาววิชัย ทดสอบระบบ")))
                .andExpect(content().string(containsString("หลักฐานครบแล้ว รอผู้ตรวจยืนยัน")))
                .andExpect(content().string(not(containsString("/confirm"))));

        confirms(STAFF, "group-staff", 2607, 1, 1).andExpect(status().isForbidden());
        confirms(DIRECTOR, "director", 2607, 1, 1).andExpect(status().isForbidden());
        assertThat(criterion(year(2607), 1, 1).standing()).isEqualTo(CriterionStanding.NOT_MET);
        confirms(GROUP_DIRECTOR, "group-director", 2607, 1, 1).andExpect(status().is3xxRedirection());
        assertThat(criterion(year(2607), 1, 1).standing()).isEqualTo(CriterionStanding.MET);
        opens(GROUP_DIRECTOR, "group-director", "/office/compliance/krs/2607")
                .andExpect(content().string(containsString("ยืนยันโดยนางสาวสุดา ทดสอบระบบ")))
                .andExpect(content().string(containsString("/office/compliance/krs/2607/confirm")));

        inAFile(2607);
        knowsThePeopleOfThen(2607);
        showsEvidenceAndTrailOfTheInstance(2607);
        publishesWithoutPersonalContacts(2607);
    }

    private void showsEvidenceAndTrailOfTheInstance(int year) throws Exception {
        String instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey("krs-" + year)
                .singleResult()
                .getId();
        opens(DIRECTOR, "director", "/office/api/instances/" + instance + "/oversight")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.steps.length()").value(11))
                .andExpect(jsonPath("$.steps[2].criteria[0].standing").value("ผ่านเกณฑ์"))
                .andExpect(jsonPath("$.steps[2].criteria[0].evidence.length()").value(2))
                .andExpect(jsonPath("$.steps[2].criteria[0].evidence[?(@.about == 'ตัวชี้วัด 1')].confirmed")
                        .value(hasItem(containsString("สุดา"))))
                .andExpect(jsonPath("$.trail.entries[0].what").value("ยืนยันหลักฐาน"))
                .andExpect(jsonPath("$.trail.entries[*].remark").value(hasItem("แก้คำนำหน้าชื่อ")));
        opens(KEEPER, "staff", "/office/api/instances/" + instance + "/oversight")
                .andExpect(status().isForbidden());

        long before = rowsOfTheTrail(year);
        database.sql(
                        """
                        insert into step_event (id, business_key, step_number, task_id, task_key, subject, what, who, at)
                        select gen_random_uuid(), 'krs-2607', 7, '', 'Step07_ReportProgress', '', 'รายงาน ' || n, 'krst.clerk',
                          timestamptz '2020-01-01' + make_interval(mins => n)
                        from generate_series(1, 10000) n""")
                .update();
        opens(DIRECTOR, "director", "/office/compliance/krs/" + year + "/trail?page=2000")
                .andExpect(content().string(containsString("ทั้งหมด " + (before + 10000) + " รายการ")))
                .andExpect(content().string(containsString("รายงาน 1<")))
                .andExpect(content().string(containsString("นางสาวมาลี ทดสอบระบบ")));
        opens(DIRECTOR, "director", "/office/api/instances/" + instance + "/oversight?page=3")
                .andExpect(jsonPath("$.trail.entries.length()").value(50))
                .andExpect(jsonPath("$.trail.page").value(3));
        opens(DIRECTOR, "director", "/office/api/instances/none/oversight")
                .andExpect(jsonPath("$.note").value(containsString("ไม่ใช่กระบวนงานตามคู่มือ")));
    }

    private long rowsOfTheTrail(int year) {
        return database.sql("select count(*) from year_trail where business_key = ?")
                .param("krs-" + year)
                .query(Long.class)
                .single();
    }

    private void publishesWithoutPersonalContacts(int year) throws Exception {
        DocumentSummary order =
                documents.find("krs-" + year, "appointing-order").orElseThrow();
        String publish = "/office/published/" + order.id() + "/publish";
        sends(post(publish).with(loggedIn.as(DIRECTOR, "staff", "director"))).andExpect(status().isForbidden());
        assertThat(outside("/s/published").body()).doesNotContain("ปีงบประมาณ " + year);
        sends(post(publish).with(loggedIn.as(GROUP_DIRECTOR, "staff", "group-director")));
        opens(DIRECTOR, "director", "/office/published")
                .andExpect(content().string(containsString("โดยตัดข้อมูลติดต่อส่วนบุคคลออก")))
                .andExpect(content().string(not(containsString("/publish\""))));

        String list = outside("/s/published").body();
        assertThat(list).contains("ปีงบประมาณ " + year, "ลงวันที่ 26 พ.ย. 2568");
        String path = "/s/published/"
                + database.sql("select id from publication where document_id = ?")
                        .param(order.id())
                        .query(UUID.class)
                        .single();
        assertThat(list).contains(path);
        HttpResponse<byte[]> copy = browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port.number() + path))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(copy.statusCode()).isEqualTo(200);
        assertThat(copy.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("attachment"));
        assertThat(PdfText.words(bytes(order.pdfFile()))).contains("๐๘๑-๒๓๔-๕๖๗๘", "somjai@example.com");
        assertThat(PdfText.words(copy.body()))
                .contains("ขับเคลื่อนงานสอบถามโทร.(ไม่เผยแพร่)หรือ(ไม่เผยแพร่)")
                .doesNotContain("๕๖๗๘", "somjai@");

        String withdraw = "/office/published/" + order.id() + "/withdraw";
        sends(post(withdraw).with(loggedIn.as(GROUP_DIRECTOR, "staff", "group-director")));
        assertThat(outside(path).statusCode()).as("without a reason").isEqualTo(200);
        sends(post(withdraw)
                .param("reason", "มีการแก้ไขรายชื่อคณะทำงาน")
                .with(loggedIn.as(GROUP_DIRECTOR, "staff", "group-director")));
        assertThat(outside(path).statusCode()).isEqualTo(410);
        assertThat(outside(path).body()).contains("สำนักงานถอนเอกสารนี้จากการเผยแพร่แล้ว");
        assertThat(outside("/s/published").body()).doesNotContain(path).contains("ถอนจากการเผยแพร่แล้วเมื่อ");
        assertThat(outside("/s/published/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    private byte[] bytes(UUID file) throws IOException {
        try (InputStream content = files.content(file)) {
            return content.readAllBytes();
        }
    }

    private HttpResponse<String> outside(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port.number() + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private void inAFile(int year) throws Exception {
        byte[] pdf = opens(DIRECTOR, "director", "/office/compliance/krs/" + year + "/export/pdf")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(PdfText.words(pdf))
                .contains("ประจำปีงบประมาณพ.ศ.๒๖๐๗")
                .contains("มีเอกสารอ้างอิงประกอบการรายงานผลครบถ้วนทุกตัวชี้วัด")
                .contains("ลงวันที่๒๖พ.ย.๒๕๖๘อนุมัติโดย");

        byte[] xlsx = opens(DIRECTOR, "director", "/office/compliance/krs/" + year + "/export/xlsx")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(12);
            assertThat(sheet.getRow(5).getCell(0).getStringCellValue()).isEqualTo("4");
            assertThat(sheet.getRow(5).getCell(5).getStringCellValue()).isEqualTo("ผ่านเกณฑ์");
            assertThat(sheet.getRow(5).getCell(6).getStringCellValue()).contains("ลงวันที่ 26 พ.ย. 2568");
        }
    }

    private void knowsThePeopleOfThen(int year) throws Exception {
        database.sql("update person set last_name = 'แต่งงานแล้ว' where id = 'krst.group-director'")
                .update();
        try {
            opens(DIRECTOR, "director", "/office/compliance/krs/" + year)
                    .andExpect(content()
                            .string(containsString("ยืนยันโดยนางสาวสุดา ทดสอบระบบ (ปัจจุบัน นางสาวสุดา แต่งงานแล้ว)")));
        } finally {
            database.sql("update person set last_name = 'ทดสอบระบบ' where id = 'krst.group-director'")
                    .update();
        }
    }

    @Test
    void doesNotCountAnEmptyFileAFileOfAnotherStepOrAReasonThatSaysNothing() throws Exception {
        open(2608);
        receiveFramework(2608);
        confirms(GROUP_DIRECTOR, "group-director", 2608, 1, 1);
        assertThat(criterion(year(2608), 1, 1).standing()).isEqualTo(CriterionStanding.MET);

        change("update evidence_file set step_number = 2");
        assertThat(criterion(year(2608), 1, 1).standing()).isEqualTo(CriterionStanding.NOT_MET);
        assertThat(criterion(year(2608), 1, 1).missing())
                .singleElement()
                .asString()
                .contains("หลักฐาน.pdf” เป็นของขั้นตอนที่ ๒ จึงไม่นับ");
        change("update evidence_file set step_number = 1, file_size = 0");
        assertThat(criterion(year(2608), 1, 1).standing()).isEqualTo(CriterionStanding.NOT_MET);

        reason("-", GROUP_DIRECTOR);
        assertThat(criterion(year(2608), 1, 1).standing()).isEqualTo(CriterionStanding.NOT_MET);
        reason("- - - - - - - - - -", GROUP_DIRECTOR);
        assertThat(criterion(year(2608), 1, 1).standing()).isEqualTo(CriterionStanding.NOT_MET);

        reason("สพฐ. ยังไม่ได้ส่งกรอบการประเมินมา", null);
        assertThat(criterion(year(2608), 1, 1).standing()).isEqualTo(CriterionStanding.NOT_MET);
        accepts("เหตุผลอื่นที่ไม่มีใครเขียนไว้");
        assertThat(criterion(year(2608), 1, 1).standing()).isEqualTo(CriterionStanding.NOT_MET);
        accepts("สพฐ. ยังไม่ได้ส่งกรอบการประเมินมา");
        assertThat(criterion(year(2608), 1, 1).standing()).isEqualTo(CriterionStanding.MET_WITH_REASON);
        opens(DIRECTOR, "director", "/office/compliance/krs/2608")
                .andExpect(content().string(containsString("เหตุผล: “สพฐ. ยังไม่ได้ส่งกรอบการประเมินมา”")))
                .andExpect(content().string(containsString("ผู้รับเหตุผล นางสาวสุดา ทดสอบระบบ")));
    }

    @Test
    void saysThatAYearWasNeverOpened() throws Exception {
        assertThat(standings.of("krs", new FiscalYear(2609))).isEmpty();
        opens(DIRECTOR, "director", "/office/compliance/krs/2609")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ในปีงบประมาณ 2609 จึงไม่มีข้อมูลให้รายงาน")));
        opens(DIRECTOR, "director", "/office/compliance/krs/2609/export/pdf").andExpect(status().isNotFound());
        opens(DIRECTOR, "director", "/office/compliance/nothing/2609").andExpect(status().isNotFound());
        opens(DIRECTOR, "director", "/office/compliance/krs/2026").andExpect(status().isBadRequest());
    }

    @Test
    void readsAYearThatRunsByAnOldDiagramWhoseEvidenceNobodyKnowsAnyMore() throws Exception {
        String first = deployOld();
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey("old-krs", "krs-2606")
                .getId();
        String second = deployOld();
        database.sql(
                        """
                        insert into procedure_year (id, procedure, fiscal_year, business_key, process_instance_id, opened_by, opened_at)
                        values (gen_random_uuid(), 'krs', 2606, 'krs-2606', ?, 'timer', now())""")
                .param(instance)
                .update();
        try {
            opens(DIRECTOR, "director", "/office/compliance/krs/2606")
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("ตามแผนผังรุ่นที่ 1 ซึ่งไม่ใช่รุ่นล่าสุด")))
                    .andExpect(content().string(containsString("ยังไม่มีหลักฐาน (upload:gone)")))
                    .andExpect(content()
                            .string(containsString("ระบบรุ่นนี้ตรวจหลักฐาน (record:gone)ตามแผนผังรุ่นเก่าไม่ได้แล้ว")))
                    .andExpect(content().string(containsString("แผนผังที่ใช้ในปีนั้นไม่มีขั้นตอนนี้")));
            opens(DIRECTOR, "director", "/office/api/instances/" + instance + "/oversight")
                    .andExpect(jsonPath("$.steps[0].criteria[0].text").value("มาตรฐานเดิม"))
                    .andExpect(jsonPath("$.outdated").value(containsString("รุ่นที่ 1")));
            opens(DIRECTOR, "director", "/office/compliance/krs/2606/export/pdf")
                    .andExpect(status().isOk());
        } finally {
            database.sql("delete from procedure_year where business_key = 'krs-2606'")
                    .update();
            engine.getRepositoryService().deleteDeployment(first, true);
            engine.getRepositoryService().deleteDeployment(second, true);
        }
    }

    private String deployOld() {
        String diagram =
                """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="old"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                  <process id="old-krs" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <startEvent id="start"/><sequenceFlow id="flow" sourceRef="start" targetRef="Step01_ReceiveFramework"/>
                    <userTask id="Step01_ReceiveFramework" name="๑. รับกรอบ">
                      <documentation>มาตรฐานเดิม</documentation>
                      <extensionElements><camunda:properties>
                        <camunda:property name="evidence-1" value="upload:gone, record:gone@Step01"/>
                      </camunda:properties></extensionElements>
                    </userTask>
                  </process>
                </definitions>
                """;
        return engine.getRepositoryService()
                .createDeployment()
                .addString("old-krs.bpmn", diagram)
                .deploy()
                .getId();
    }

    private void issuedOrder(int year) {
        office.deputyApproves(true);
        open(year);
        receiveFramework(year);
        planMeeting(year);
        issueMemo(year);
        holdMeeting(year);
        nameAllTeams(year);
        draft(year);
        decideOrder(GROUP_DIRECTOR, year, "GroupDirector", returned("แก้คำนำหน้าชื่อ"));
        draft(year);
        decideOrder(GROUP_DIRECTOR, year, "GroupDirector", APPROVE);
        decideOrder(DEPUTY, year, "DeputyDirector", APPROVE);
        decideOrder(DIRECTOR, year, "Director", APPROVE);
        issueOrder(year);
    }

    private void draft(int year) {
        Map<String, Object> order = new HashMap<>(orderDraft());
        order.put("duties", "ขับเคลื่อนงาน สอบถาม โทร. 081-234-5678 หรือ somjai@example.com");
        submit(STAFF, year, "Step04_DraftAppointingOrder", order);
        runJobs(year);
    }

    private YearStanding year(int year) {
        return standings.of("krs", new FiscalYear(year)).orElseThrow();
    }

    private static YearStanding.CriterionInYear criterion(YearStanding year, int step, int number) {
        return year.step(step).orElseThrow().criteria().get(number - 1);
    }

    private void change(String update) {
        assertThat(database.sql(update + " where business_key = 'krs-2608'").update())
                .isEqualTo(1);
    }

    /** Past the tab, which refuses what says nothing. */
    private void reason(String text, String acceptedBy) {
        database.sql(
                        """
                        update criterion_mark set reason = :text, reason_by = :by, reason_at = now(), accepted_by = :accepted,
                          accepted_at = case when cast(:accepted as text) is null then null else now() end
                        where business_key = 'krs-2608' and step_number = 1""")
                .param("text", text)
                .param("by", CLERK)
                .param("accepted", acceptedBy)
                .update();
    }

    private void accepts(String reason) throws Exception {
        sends(post("/office/compliance/krs/2608/accept-reason")
                .param("step", "1")
                .param("criterion", "1")
                .param("reason", reason)
                .with(loggedIn.as(GROUP_DIRECTOR, "staff", "group-director")));
    }

    private ResultActions confirms(String person, String role, int year, int step, int criterion) throws Exception {
        return sends(post("/office/compliance/krs/" + year + "/confirm")
                .param("step", Integer.toString(step))
                .param("criterion", Integer.toString(criterion))
                .with(loggedIn.as(person, "staff", role)));
    }

    private ResultActions sends(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(csrf()));
    }

    private ResultActions opens(String person, String role, String path) throws Exception {
        return web.perform(get(path).with(loggedIn.as(person, "staff", role)));
    }
}
