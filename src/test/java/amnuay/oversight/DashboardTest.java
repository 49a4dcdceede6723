package amnuay.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import amnuay.AmnuayTest;
import amnuay.LoggedIn;
import amnuay.procedure.krs.HalfwayKrs;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * What the director is told about an office half-way through the fiscal year 2599, against plain SQL over the tables and against figures
 * typed by hand. The clock stands on Wednesday 5 April 2599 (2056). The page tells of the whole office, so this one is alone in its own.
 */
@AmnuayTest
@TestPropertySource(
        properties = {
            "spring.application.name=amnuay-dashboard",
            // the engines of a JVM are told apart by name: the REST API of the other tests' office shall go on asking
            // its own
            "camunda.bpm.process-engine-name=dashboard"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DashboardTest {

    private static final int YEAR = 2599;
    private static final String TODAY = "date '2056-04-05'";

    /** How many working days lie after the day a task was due, up to today. */
    private static final String WORKING_DAYS_SINCE =
            """
            (select count(*) from generate_series(t.due_date_::date + 1, %s, interval '1 day') as each(day)
             where extract(isodow from each.day) < 6
               and not exists (select 1 from holiday h where h.day = each.day::date))"""
                    .formatted(TODAY);

    /** As diagrams were once: other steps than today's. */
    private static final BpmnModelInstance OLD_DIAGRAM = Bpmn.createExecutableProcess("old-krs")
            .camundaHistoryTimeToLiveString("P1D")
            .startEvent()
            .userTask("Step01_ReceiveLetter")
            .name("๑.\u00a0รับหนังสือ")
            .userTask("Step02_Meet")
            .name("๒.\u00a0ประชุม")
            .userTask("Step03_Conclude")
            .name("๓.\u00a0สรุป")
            .endEvent()
            .done();

    @Autowired
    private HalfwayKrs office;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient database;

    @Autowired
    private LoggedIn loggedIn;

    private MockMvc web;
    private JsonNode page;

    @BeforeAll
    void liveHalfAYear(@Autowired WebApplicationContext context) throws Exception {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        office.begin(YEAR);
        giveUpTwoMails();
        page = dashboard(YEAR);
    }

    @AfterAll
    void closeTheOffice() {
        database.sql("delete from outbox_mail where key like 'dashboard-%'").update();
        office.end(YEAR);
    }

    private void giveUpTwoMails() {
        for (int number = 1; number <= 2; number++) {
            database.sql(
                            """
                            insert into outbox_mail (id, recipient, key, recipient_name, to_address, subject, body_text, body_html,
                                                     message_id, state, next_attempt_at, created_at)
                            values (gen_random_uuid(), 'nobody', :key, 'นางสาวทดสอบ ส่งไม่ถึง', 'x@example.go.th', 'แจ้งกำหนดส่งงาน', '', '',
                                    :key, 'DEAD', now(), now())""")
                    .param("key", "dashboard-" + number)
                    .update();
        }
    }

    @Test
    void countsOpenAndLateTasksOfEveryProcedureAsTheEngineHasThem() {
        Map<String, String> shown = new TreeMap<>();
        list(page.path("procedures"))
                .forEach(row -> shown.put(
                        row.path("businessKey").asText(),
                        row.path("openTasks") + " open, " + row.path("lateTasks") + " late"));

        Map<String, String> counted = new TreeMap<>();
        database.sql(
                        """
                        select e.business_key_ as key, count(*) || ' open, '
                               || count(*) filter (where t.due_date_::date < %s) || ' late' as tasks
                        from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
                        where e.business_key_ like '%%-2599' group by e.business_key_"""
                                .formatted(TODAY))
                .query(row -> {
                    counted.put(row.getString("key"), row.getString("tasks"));
                });
        assertThat(shown)
                .isEqualTo(counted)
                .containsOnlyKeys("esa-standards-2599", "group-management-2599", "krs-2599");
    }

    @Test
    void saysOfEveryStepHowFarItIs() {
        assertThat(standings("krs-2599"))
                .containsExactly(
                        "1 ADOPTED",
                        "2 ADOPTED",
                        "3 ADOPTED",
                        "4 ADOPTED",
                        "5 ADOPTED",
                        "6 ADOPTED",
                        "7 RUNNING",
                        "8 LATE",
                        "9 LATE returned",
                        "10 BETWEEN unannounced",
                        "11 NOT_STARTED");
        assertThat(procedure("krs-2599").path("done").asInt()).isEqualTo(6);
        assertThat(procedure("krs-2599").path("steps").get(3).path("page").asText())
                .isEqualTo("/office/compliance/krs/2599#step-04");
        assertThat(standings("esa-standards-2599")).hasSize(8);
        assertThat(standings("group-management-2599")).hasSize(3);
    }

    @Test
    void addsUpTheCriteriaOfTheStepsAndNeverMoreThanTheManualHas() {
        for (JsonNode row : page.path("procedures")) {
            int[] sum = new int[4];
            for (JsonNode step : row.path("steps")) {
                for (int place = 0; place < 4; place++) {
                    sum[place] += step.path("criteria")
                            .path(List.of("met", "metWithReason", "notMet", "notDue")
                                    .get(place))
                            .asInt();
                }
            }
            JsonNode criteria = row.path("criteria");
            assertThat(sum)
                    .containsExactly(
                            criteria.path("met").asInt(),
                            criteria.path("metWithReason").asInt(),
                            criteria.path("notMet").asInt(),
                            criteria.path("notDue").asInt());
        }
    }

    @Test
    void namesWhatIsLateWithItsWorkingDays() {
        List<String> shown = list(page.path("late"))
                .filter(item -> item.path("task").isTextual())
                .map(item -> item.path("task").asText() + " " + item.path("days"))
                .sorted()
                .toList();
        List<String> counted = database.sql("select t.id_ || ' ' || " + WORKING_DAYS_SINCE
                        + " from act_ru_task t join procedure_year y on y.process_instance_id = t.proc_inst_id_"
                        + " where t.due_date_::date < " + TODAY)
                .query(String.class)
                .list();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(counted).isNotEmpty();
        assertThat(list(page.path("late"))).anySatisfy(item -> {
            assertThat(item.path("procedure").asText()).contains("KRS", "2599");
            assertThat(item.path("page").asText())
                    .isEqualTo("/camunda/app/tasklist/default/#/?task="
                            + item.path("task").asText());
        });
    }

    @Test
    void showsTheScoresThatTheTablesHold() {
        JsonNode map = page.path("scores").get(0);
        List<String> shown = new ArrayList<>();
        for (JsonNode line : map.path("lines")) {
            JsonNode cell = line.path("cells").get(0);
            shown.add(line.path("code").asText() + " " + cell.path("score").asText() + " "
                    + cell.path("state").asText());
        }
        List<String> kept = database.sql(
                        """
                        select i.code || ' ' || coalesce(to_char(s.score, 'FM999990.0000'), '') || ' ' ||
                               case s.state when 'ENTERED' then 'บันทึกใน KRS แล้ว' when 'RETURNED' then 'ส่งคืนให้แก้ไข'
                                            when 'SUBMITTED' then 'รอผลการตรวจสอบ' else 'ยังไม่รายงานผล' end
                        from krs_result s join krs_round r on r.id = s.round join krs_indicator i on i.id = s.indicator
                        where r.fiscal_year = 2599 and r.name = 'รอบที่ ๑' order by i.code""")
                .query(String.class)
                .list();
        assertThat(shown)
                .isEqualTo(kept)
                .containsExactly(
                        "1 5.0000 บันทึกใน KRS แล้ว",
                        "2 75.0000 ส่งคืนให้แก้ไข",
                        "3 5.0000 รอผลการตรวจสอบ",
                        "4  ยังไม่รายงานผล");
        assertThat(levels(map, 0)).containsExactly("HIGH", "MIDDLE", "HIGH", "NONE");
        assertThat(levels(map, 1)).containsOnly("NONE");
    }

    @Test
    void countsTheWorkOfEachPerson() {
        Map<String, String> shown = new TreeMap<>();
        list(page.path("people"))
                .filter(load -> load.path("open").asInt() > 0)
                .forEach(load -> shown.merge(
                        load.path("name").asText(),
                        load.path("open") + " open, " + load.path("late") + " late",
                        (one, other) -> one + " and " + other));
        Map<String, String> counted = new TreeMap<>();
        database.sql(
                        """
                        with owner as (
                            select t.id_ as task, t.due_date_, t.assignee_ as person from act_ru_task t where t.assignee_ is not null
                            union
                            select t.id_, t.due_date_, l.user_id_ from act_ru_task t
                            join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate' and l.user_id_ is not null
                            where t.assignee_ is null
                            union
                            select t.id_, t.due_date_, r.person from act_ru_task t
                            join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null
                            join person_role r on replace(lower(r.role), '_', '-') = l.group_id_
                            join person p on p.id = r.person and p.active
                            where t.assignee_ is null),
                        alone as (select task, min(person) as person, min(due_date_) as due from owner
                                  where task in (select t.id_ from act_ru_task t
                                                 join procedure_year y on y.process_instance_id = t.proc_inst_id_)
                                  group by task having count(*) = 1)
                        select p.prefix || p.first_name || ' ' || p.last_name as name,
                               count(*) || ' open, ' || count(*) filter (where a.due::date < %s) || ' late' as tasks
                        from alone a join person p on p.id = a.person group by p.id"""
                                .formatted(TODAY))
                .query(row -> {
                    counted.merge(row.getString("name"), row.getString("tasks"), (one, other) -> one + " and " + other);
                });
        assertThat(shown).isEqualTo(counted).isNotEmpty();
    }

    @Test
    void countsMailsThatWereGivenUp() {
        assertThat(page.path("failures").path("mailCount").asInt())
                .isEqualTo(database.sql("select count(*) from outbox_mail where state = 'DEAD'")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
        assertThat(page.path("failures").path("mails").get(0).path("text").asText())
                .isEqualTo("ส่งถึง นางสาวทดสอบ ส่งไม่ถึง ไม่สำเร็จ: แจ้งกำหนดส่งงาน");
    }

    @Test
    void saysWhichWorkOfTheEngineStandsStill() throws Exception {
        String execution = tasks.createTaskQuery()
                .processInstanceBusinessKey("krs-2599")
                .taskDefinitionKey("Step08_PrepareAgreements")
                .singleResult()
                .getExecutionId();
        String incident = runtime.createIncident("test", execution, "x").getId();
        try {
            JsonNode incidents = dashboard(YEAR).path("failures").path("incidents");
            assertThat(incidents)
                    .hasSize(database.sql("select count(*) from act_ru_incident")
                            .query(Integer.class)
                            .single());
            assertThat(list(incidents).map(each -> each.path("text").asText()))
                    .contains(
                            "“๘.\u00a0จัดทำข้อตกลงการปฏิบัติงาน” หยุดอยู่ (การประเมินส่วนราชการ (KRS) ปีงบประมาณ 2599)");
        } finally {
            runtime.resolveIncident(incident);
        }
    }

    @Test
    void showsAFindingWhoseDayIsOver() throws Exception {
        database.sql(
                        """
                        insert into finding (id, procedure, business_key, item_key, text, owner, due_on, state, recorded_by, recorded_at)
                        values (gen_random_uuid(), 'krs', 'krs-2599', 'dashboard', 'เก็บข้อมูลทุกเดือน', ?, date '2056-04-03', 'OPEN', ?, now())""")
                .params(HalfwayKrs.KEEPS, HalfwayKrs.KEEPS)
                .update();
        try {
            JsonNode late = dashboard(YEAR);
            assertThat(late.path("lateCount").asInt())
                    .isEqualTo(page.path("lateCount").asInt() + 1);
            assertThat(list(late.path("late"))
                            .filter(item -> item.path("name").asText().contains("เก็บข้อมูลทุกเดือน"))
                            .map(item ->
                                    item.path("days") + " " + item.path("task").isNull()))
                    .containsExactly("2 true");
        } finally {
            database.sql("delete from finding where item_key = 'dashboard'").update();
        }
    }

    @Test
    void listsEveryTaskThatIsDueWithinFourteenDays() {
        int tasks = (int) list(page.path("upcoming"))
                .filter(item -> item.path("kind").asText().equals("งาน"))
                .count();
        assertThat(tasks)
                .isEqualTo(database.sql(
                                """
                                select count(*) from act_ru_task t join procedure_year y on y.process_instance_id = t.proc_inst_id_
                                where t.due_date_::date between date '2056-04-05' and date '2056-04-19'""")
                        .query(Integer.class)
                        .single());
    }

    @Test
    void showsARenamedAndMovedPersonAsTheyAreToday() throws Exception {
        String before = nameAndUnit(HalfwayKrs.KEEPS);
        database.sql("update person set last_name = 'ชื่อสกุลใหม่', unit = 'krst-group' where id = ?")
                .param(HalfwayKrs.KEEPS)
                .update();
        try {
            assertThat(list(dashboard(YEAR).path("people"))
                            .map(load -> load.path("name").asText() + ", "
                                    + load.path("unit").asText()))
                    .contains(nameAndUnit(HalfwayKrs.KEEPS))
                    .doesNotContain(before);
        } finally {
            database.sql("update person set last_name = ?, unit = 'krst-plan' where id = ?")
                    .params(before.replaceFirst("^.* (.*), .*$", "$1"), HalfwayKrs.KEEPS)
                    .update();
        }
    }

    private String nameAndUnit(String person) {
        return database.sql(
                        """
                        select p.prefix || p.first_name || ' ' || p.last_name || ', ' || u.name
                        from person p join unit u on u.code = p.unit where p.id = ?""")
                .param(person)
                .query(String.class)
                .single();
    }

    @Test
    void saysInThaiThatAYearHasNoData() throws Exception {
        JsonNode empty = dashboard(2640);
        assertThat(empty.path("procedures")).isEmpty();
        assertThat(empty.path("notice").asText()).contains("ยังไม่มีเรื่องใดเปิดในปีงบประมาณ ๒๖๔๐");
        assertThat(ask(2026).getStatus()).isEqualTo(400);
        assertThat(ask(2026).getContentAsString(StandardCharsets.UTF_8)).contains("ปีงบประมาณ 2026 ไม่ถูกต้อง");
    }

    @Test
    void staysRightWithTenThousandRowsOfTheTrail() throws Exception {
        database.sql(
                        """
                        insert into step_event (id, business_key, step_number, task_id, task_key, subject, what, who, at)
                        select gen_random_uuid(), 'krs-2599', 9, 'dashboard', 'Step09_EnterResult', 'dashboard', 'ส่งงาน', 'krst.keeper',
                               timestamptz '2056-03-16' + n * interval '1 second'
                        from generate_series(1, 10000) as n""")
                .update();
        try {
            assertThat(dashboard(YEAR).path("procedures")).isEqualTo(page.path("procedures"));
        } finally {
            database.sql("delete from step_event where task_id = 'dashboard'").update();
        }
    }

    @Test
    void readsAYearByTheOldDiagramThatItRunsBy() throws Exception {
        String deployment = repository
                .createDeployment()
                .addModelInstance("old-krs.bpmn", OLD_DIAGRAM)
                .deploy()
                .getId();
        String instance = runtime.startProcessInstanceByKey("old-krs").getId();
        tasks.complete(tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId());
        database.sql(
                        """
                        insert into procedure_year (id, procedure, fiscal_year, business_key, process_instance_id, opened_by, opened_at)
                        values (gen_random_uuid(), 'krs', 2641, 'krs-2641', ?, 'timer', now())""")
                .param(instance)
                .update();
        try {
            JsonNode row = dashboard(2641).path("procedures").get(0);
            assertThat(list(row.path("steps"))
                            .map(step -> step.path("numberText").asText() + " "
                                    + step.path("name").asText() + " "
                                    + step.path("standing").asText()))
                    .containsExactly("๑ รับหนังสือ DONE", "๒ ประชุม RUNNING", "๓ สรุป NOT_STARTED");
        } finally {
            database.sql("delete from procedure_year where business_key = 'krs-2641'")
                    .update();
            repository.deleteDeployment(deployment, true);
        }
    }

    @Test
    void keepsToThoseWhoLookAfterTheOffice() throws Exception {
        for (String role : List.of("staff", "unit-head", "group-staff", "group-director")) {
            assertThat(web.perform(get("/office/api/oversight").with(loggedIn.as("dashboard." + role, "staff", role)))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(role)
                    .isEqualTo(403);
        }
    }

    private List<String> standings(String businessKey) {
        return list(procedure(businessKey).path("steps"))
                .map(step -> step.path("number") + " " + step.path("standing").asText()
                        + (step.path("returned").asBoolean() ? " returned" : "")
                        + (step.path("unannounced").asBoolean() ? " unannounced" : ""))
                .toList();
    }

    private JsonNode procedure(String businessKey) {
        return list(page.path("procedures"))
                .filter(row -> row.path("businessKey").asText().equals(businessKey))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> levels(JsonNode map, int round) {
        return list(map.path("lines"))
                .map(line -> line.path("cells").get(round).path("level").asText())
                .toList();
    }

    private static Stream<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private JsonNode dashboard(int year) throws Exception {
        MockHttpServletResponse answer = ask(year);
        assertThat(answer.getStatus()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse ask(int year) throws Exception {
        return web.perform(get("/office/api/oversight")
                        .param("year", Integer.toString(year))
                        .with(loggedIn.as("dashboard.director", "staff", "director")))
                .andReturn()
                .getResponse();
    }
}
