package amnuay.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amnuay.AmnuayTest;
import amnuay.LoggedIn;
import amnuay.StatementLog;
import amnuay.document.Documents;
import amnuay.document.DraftRequest;
import amnuay.organization.OrganizationSetup;
import amnuay.organization.PersonEntry;
import amnuay.organization.Role;
import amnuay.organization.UnitEntry;
import amnuay.procedure.SubjectTitles;
import amnuay.thai.ThaiText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The one box for everything, as a person's browser asks. */
@AmnuayTest
class SearchTest {

    private static final String KEY = "krs-2671";
    private static final LocalDate DATED = LocalDate.of(2128, 1, 5);
    private static final String YEAR = "การประเมินส่วนราชการ (KRS) ปีงบประมาณ 2671";

    /** A word that nobody else's data has. */
    private final String mark =
            "ฆฌ" + UUID.randomUUID().toString().substring(0, 6).replace('-', 'x');

    private final List<String> instances = new ArrayList<>();

    @Autowired
    LoggedIn loggedIn;

    @Autowired
    WebApplicationContext application;

    @Autowired
    OrganizationSetup setup;

    @Autowired
    Documents documents;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient database;

    private MockMvc browser;
    private String me;
    private String colleague;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        // what other tests left open for all the staff would be found with everybody here
        runtime.createProcessInstanceQuery().processDefinitionKey("errand").list().stream()
                .map(ProcessInstance::getId)
                .forEach(errand -> runtime.deleteProcessInstance(errand, "left open"));
        me = person("สายใจ");
        colleague = person("กานดา");
        repository
                .createDeployment()
                .name("sought")
                .enableDuplicateFiltering(true)
                .addModelInstance(
                        "sought.bpmn",
                        Bpmn.createExecutableProcess("sought")
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .userTask("Sought")
                                .name("${name}")
                                .camundaCandidateUsers("${offered}")
                                .endEvent()
                                .done())
                .deploy();
    }

    @AfterEach
    void leaveNothingOpen() {
        instances.forEach(instance -> runtime.deleteProcessInstance(instance, "test is over"));
        database.sql("delete from krs_indicator where fiscal_year = 2671").update();
        database.sql("delete from procedure_year where business_key = ?")
                .param(KEY)
                .update();
    }

    @Test
    void findsATaskByItsNameAndIndicatorInWhateverDigitsAndSpaces() throws Exception {
        Task task = task("๓. กำหนดผู้กำกับดูแล และผู้จัดเก็บ " + mark + " (ตัวชี้วัด 1.3)", me);
        task("๓. กำหนดผู้กำกับดูแล และผู้จัดเก็บ " + mark + " (ตัวชี้วัด 1.4)", me);

        sees(me, "กำหนดผู้กำกับดูแลและ " + mark.toUpperCase() + " ตัวชี้วัด ๑.๓", containsString(link(task)));
        sees(me, mark + " 1.3", allOf(containsString("พบ 1 งาน"), containsString("ไม่พบเอกสาร")));
        sees(me, mark + " 1.", containsString("พบ 2 งาน"));
        sees(me, mark + " 1_3", containsString("ไม่พบงาน เอกสาร หรือบุคลากร"));
    }

    @Test
    void showsOnlyTasksThatThePersonMaySee() throws Exception {
        String secret = "งานลับ " + mark;
        Task theirs = task(secret, colleague);

        sees(
                me,
                secret,
                allOf(containsString("ไม่พบงาน เอกสาร หรือบุคลากรที่ตรงกับ"), not(containsString(link(theirs)))));
        sees(colleague, secret, containsString(link(theirs)));
        sees(person("ผู้อำนวยการ", Role.DIRECTOR), secret, containsString(link(theirs)), "staff", "director");
    }

    @Test
    void findsWhatAPersonHasWasOfferedAndPassedOn() throws Exception {
        Task offered = task("เสนอให้", colleague);
        Task taken = task("รับไว้", colleague);
        tasks.setAssignee(taken.getId(), colleague);
        Task passedOn = task("มอบต่อ", me);
        tasks.setAssignee(passedOn.getId(), me);
        tasks.setOwner(passedOn.getId(), colleague);
        String director = person("ผู้อำนวยการ", Role.DIRECTOR);

        sees(
                director,
                "กานดา " + mark,
                allOf(
                        containsString("พบ 3 งาน"),
                        containsString(link(offered)),
                        containsString("กานดา " + mark + " รับทำได้"),
                        containsString(link(taken)),
                        containsString(link(passedOn)),
                        containsString("กานดา " + mark + " มอบต่อให้ผู้อื่น"),
                        containsString("พบ 1 คน")),
                "staff",
                "director");
        sees(me, "กานดา " + mark, allOf(containsString("พบ 1 งาน"), containsString(link(passedOn))));
    }

    @Test
    void leadsFromTheNumberOfADocumentToTheOpenWorkOfItsYear() throws Exception {
        Task task = task("เขียนรายงาน", me);
        int number = number();
        filed("order", "แต่งตั้ง " + mark, "0" + number);

        sees(
                me,
                ThaiText.digits(number + "/2671"),
                allOf(
                        containsString("คำสั่ง แต่งตั้ง " + mark),
                        containsString(link(task)),
                        containsString("เรื่องเดียวกับคำสั่ง เลขที่ 0" + number),
                        containsString(YEAR)));
        sees(colleague, "เลขที่ " + number + " / 2671", allOf(containsString(mark), not(containsString(link(task)))));
        sees(me, "คำสั่ง krs 2671 " + mark, containsString("พบ 1 ฉบับ"));
    }

    @Test
    void showsADraftToThoseWhoMayOpenItsPage() throws Exception {
        UUID draft = documents
                .writeDraft(
                        new DraftRequest(KEY, "draft-" + mark, "test/order", Map.of("subject", mark), mark, "nobody"))
                .id();
        String title = "/office/documents/" + draft;

        sees(me, mark, not(containsString(title)));
        task("งานของปีนั้น", me);
        sees(me, mark, containsString(title));
        sees(person("เจ้าหน้าที่", Role.GROUP_STAFF), mark, containsString(title), "staff", "group-staff");
        for (String person : List.of(me, colleague)) {
            boolean opens = browser.perform(get(title).with(loggedIn.as(person, "staff")))
                            .andReturn()
                            .getResponse()
                            .getStatus()
                    == 200;
            assertThat(opens).isEqualTo(person.equals(me));
        }
    }

    @Test
    void findsTheTasksOfAnIndicatorByWordsOfItsTitle() throws Exception {
        database.sql(
                        """
                        insert into krs_indicator (id, fiscal_year, code, name, weight, direction)
                        values (?, 2671, '7.7', ?, 1, 'MORE_IS_BETTER')""")
                .params(UUID.randomUUID(), "ระดับความสำเร็จของการ" + mark)
                .update();
        Task task = task("๓. กำหนดผู้กำกับดูแล (ตัวชี้วัด 7.7)", me);

        sees(
                me,
                "ความสำเร็จ " + mark,
                allOf(containsString(link(task)), containsString("ตัวชี้วัด 7.7 ระดับความสำเร็จของการ" + mark)));
        SubjectTitles.Subject subject = new SubjectTitles.Subject(KEY, "ตัวชี้วัด 7.7", "");
        assertThat(subject.isIn("๙. ประเมินผล (ตัวชี้วัด 7.7 รอบที่ ๑)")).isTrue();
        assertThat(subject.isIn("๓. กำหนดผู้กำกับดูแล (ตัวชี้วัด 7.70)")).isFalse();
    }

    @Test
    void findsPeopleByNamePositionAndUnit() throws Exception {
        String unit = "s" + UUID.randomUUID().toString().substring(0, 8);
        setup.unit(new UnitEntry(unit, "กลุ่มสืบค้น" + mark, null));
        setup.person(new PersonEntry(me, "นาย", "สายใจ", mark, "นักค้นหา", unit, Set.of(), null, "081-000-0000"));

        sees(me, "กลุ่มสืบค้น" + mark, allOf(containsString("นายสายใจ " + mark), containsString("081-000-0000")));
        sees(me, "นักค้นหา " + mark, containsString("พบ 1 คน"));
    }

    @Test
    void takesEverySignLiterally() throws Exception {
        filed("memo", "100%_!'\" <b> " + mark, Integer.toString(number()));

        sees(me, "100%_!'\" <b> " + mark, allOf(containsString("พบ 1 ฉบับ"), not(containsString("<b>"))));
        sees(me, "1%0 " + mark, containsString("ไม่พบงาน เอกสาร หรือบุคลากร"));
        sees(me, "10_% " + mark, containsString("ไม่พบงาน เอกสาร หรือบุคลากร"));
        for (String odd : List.of("%%", "__", "''", "\\\\", "';drop table person;--", "${1+1}", "😀😀")) {
            sees(me, odd, not(containsString("Exception")));
        }
    }

    @Test
    void saysWhatToDoWhenThereIsTooLittleTooMuchOrNothing() throws Exception {
        sees(me, "", containsString("พิมพ์เลขที่หนังสือ ชื่อคน ชื่องาน"));
        sees(me, "ก", containsString("กรุณาพิมพ์อย่างน้อย 2 ตัวอักษร"));
        sees(me, mark.repeat(60), allOf(containsString("ยาวเกินไป"), containsString("ลองพิมพ์คำที่สั้นลง")));
        browser.perform(get("/office/search").with(loggedIn.as(me, "staff"))).andExpect(status().isOk());
    }

    @Test
    void showsTwentyOfManyWithNoMoreStatementsThanForOne() throws Exception {
        task("งานเดียว " + mark, me);
        filed("one", "ฉบับเดียว " + mark, Integer.toString(number()));
        sees(me, mark, containsString("พบ 1 งาน"));
        List<String> forOne = statementsOf(mark);

        for (int i = 1; i <= 24; i++) {
            tasks.setAssignee(task("งานที่ " + i + " " + mark, me).getId(), me);
        }
        for (int i = 1; i <= 3; i++) {
            filed("many" + i, "ฉบับที่ " + i + " " + mark, Integer.toString(number()));
        }
        sees(me, mark, allOf(containsString("แสดง 20 จาก 25 งาน พิมพ์ให้เจาะจงขึ้น"), containsString("พบ 4 ฉบับ")));
        assertThat(forOne).hasSizeBetween(5, 40);
        assertThat(statementsOf(mark)).hasSameSizeAs(forOne);
    }

    private List<String> statementsOf(String text) throws Exception {
        try (StatementLog log = new StatementLog()) {
            sees(me, text, containsString("พบ"), "staff");
            return log.statements();
        }
    }

    private void sees(String person, String text, Matcher<String> expected, String... roles) throws Exception {
        browser.perform(get("/office/search")
                        .param("q", text)
                        .with(loggedIn.as(person, roles.length == 0 ? new String[] {"staff"} : roles)))
                .andExpect(status().isOk())
                .andExpect(content().string(expected));
    }

    private String person(String firstName, Role... roles) {
        String id = "p" + UUID.randomUUID().toString().substring(0, 8);
        setup.person(new PersonEntry(id, "", firstName, mark, "เจ้าพนักงาน", null, Set.of(roles), null, null));
        return id;
    }

    /** In the year {@link #KEY}, offered to that person. */
    private Task task(String name, String offered) {
        String instance = runtime.startProcessInstanceByKey("sought", KEY, Map.of("name", name, "offered", offered))
                .getId();
        instances.add(instance);
        database.sql(
                        """
                        insert into procedure_year (id, procedure, fiscal_year, business_key, process_instance_id, opened_by, opened_at)
                        values (?, 'krs', 2671, ?, ?, 'test', now()) on conflict do nothing""")
                .params(UUID.randomUUID(), KEY, instance)
                .update();
        return tasks.createTaskQuery().processInstanceId(instance).singleResult();
    }

    private void filed(String name, String subject, String number) {
        documents.writeDraft(
                new DraftRequest(KEY, name + mark, "test/order", Map.of("subject", subject), name + mark, "nobody"));
        documents.approve(KEY, name + mark);
        documents.takeNumber(KEY, name + mark, number, DATED);
        documents.file(KEY, name + mark, "filed:" + name + mark);
    }

    /** That no other document of the year bears. */
    private static int number() {
        return ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
    }

    private static String link(Task task) {
        return "/camunda/app/tasklist/default/#/?task=" + task.getId();
    }
}
