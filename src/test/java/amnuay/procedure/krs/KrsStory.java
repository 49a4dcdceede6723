package amnuay.procedure.krs;

import static amnuay.procedure.krs.KrsOffice.GROUP_DIRECTOR;
import static amnuay.procedure.krs.KrsOffice.HEAD;
import static amnuay.procedure.krs.KrsOffice.KEEPER;
import static amnuay.procedure.krs.KrsOffice.PLAN;
import static amnuay.procedure.krs.KrsOffice.RESPONSIBLE;
import static amnuay.procedure.krs.KrsOffice.STAFF;
import static amnuay.procedure.krs.KrsOffice.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amnuay.procedure.EvidenceDesk;
import jakarta.ws.rs.WebApplicationException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people do in the first four steps of KRS. Every story has a fiscal year of its own; 2601 and later are free for tests. */
abstract class KrsStory {

    private static final List<String> KEPT_BY_BUSINESS_KEY = List.of(
            "procedure_year",
            "adopted_step",
            "evidence_file",
            "criterion_mark",
            "step_event",
            "approval_decision",
            "official_document");
    private static final List<String> KEPT_BY_YEAR =
            List.of("krs_indicator", "krs_framework_receipt", "krs_meeting", "krs_order_draft", "krs_closed_catalogue");

    static final Map<String, Object> APPROVE = Map.of("decision", "approve");

    @Autowired
    ProcessEngine engine;

    @Autowired
    KrsOffice office;

    @Autowired
    Indicators indicators;

    @Autowired
    EvidenceDesk evidence;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void enterTheOffice() {
        engine.getIdentityService().clearAuthentication();
        BpmnAwareTests.init(engine);
        office.furnish();
    }

    @AfterEach
    void leaveTheOffice() {
        engine.getIdentityService().clearAuthentication();
    }

    <T> T as(String person, Supplier<T> deed) {
        List<String> groups = engine.getIdentityService().createGroupQuery().groupMember(person).list().stream()
                .map(group -> group.getId())
                .toList();
        engine.getIdentityService().setAuthentication(person, groups);
        try {
            return deed.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    ProcessInstance open(Map<String, Object> values) {
        String diagram = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("krs")
                .latestVersion()
                .singleResult()
                .getId();
        return as(STAFF, () -> engine.getFormService().submitStartForm(diagram, values));
    }

    ProcessInstance open(int year) {
        return open(Map.of("fiscalYear", year));
    }

    private List<Task> tasks(String person, int year, String key) {
        return as(person, () -> engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey("krs-" + year)
                .taskDefinitionKey(key)
                .listPage(0, 100));
    }

    /** The task as this person finds it in Tasklist. */
    Task task(String person, int year, String key) {
        List<Task> found = tasks(person, year, key);
        if (found.isEmpty()) {
            throw new AssertionError(person + " does not find the task " + key + " of " + year);
        }
        return found.get(0);
    }

    Task taskAbout(String person, int year, String key, String indicator) {
        String subject = indicators.of(year).stream()
                .filter(each -> each.code().equals(indicator))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
        Predicate<Task> aboutIt = task -> subject.equals(engine.getTaskService().getVariable(task.getId(), "subject"));
        return tasks(person, year, key).stream()
                .filter(aboutIt)
                .findFirst()
                .orElseThrow(() -> new AssertionError(person + " does not find " + key + " about " + indicator));
    }

    void submit(String person, Task task, Map<String, Object> values) {
        as(person, () -> {
            engine.getFormService().submitTaskForm(task.getId(), values);
            return null;
        });
    }

    void submit(String person, int year, String key, Map<String, Object> values) {
        submit(person, task(person, year, key), values);
    }

    /** Runs what the job executor would run at once. */
    void runJobs(int year) {
        List<Job> jobs;
        do {
            jobs = engine.getManagementService().createJobQuery().messages().list().stream()
                    .filter(job -> ("krs-" + year).equals(businessKey(job)))
                    .toList();
            jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        } while (!jobs.isEmpty());
    }

    private String businessKey(Job job) {
        ProcessInstance instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        return instance == null ? null : instance.getBusinessKey();
    }

    /** Indicators 1, 2, … with these weights. */
    void indicators(int year, String... weights) {
        for (int i = 1; i <= weights.length; i++) {
            indicators.put(year, entry(Integer.toString(i), weights[i - 1]), i);
        }
    }

    private static IndicatorEntry entry(String code, String weight) {
        return new IndicatorEntry(
                code,
                "",
                "ร้อยละของผู้เรียนที่อ่านออกเขียนได้",
                new BigDecimal(weight),
                "ร้อยละ",
                "80",
                Direction.MORE_IS_BETTER,
                "",
                "",
                null,
                null,
                null,
                List.of());
    }

    void attach(String person, int year, String key, String what) {
        Task task = task(person, year, key);
        as(person, () -> {
            evidence.attach(task.getId(), what);
            return null;
        });
    }

    static Map<String, Object> returned(String remark) {
        return Map.of("decision", "return", "remark", remark);
    }

    static Object json(String text) {
        return SpinValues.jsonValue(text.replace('\'', '"')).create();
    }

    void receiveFramework(int year) {
        indicators(year, "60", "40");
        attach(STAFF, year, "Step01_ReceiveFramework", "upload:framework");
        submit(STAFF, year, "Step01_ReceiveFramework", frameworkLetter());
    }

    static Map<String, Object> frameworkLetter() {
        return Map.of("letterReference", "ศธ ๐๔๐๑๐/ว ๑๒๓๔", "letterDate", "22/11/2568", "briefingDate", "", "note", "");
    }

    void planMeeting(int year) {
        submit(STAFF, year, "Step02_PlanMeeting", meetingPlan());
        runJobs(year);
    }

    static Map<String, Object> meetingPlan() {
        return Map.of(
                "meetingDate", "๒๕ พฤศจิกายน ๒๕๖๘",
                "meetingTime", "09.00 - 12.00 น.",
                "meetingPlace", "ห้องประชุม ๑",
                "agenda", "ชี้แจงกรอบการประเมิน\nกำหนดผู้รับผิดชอบ");
    }

    void issueMemo(int year) {
        submit(GROUP_DIRECTOR, year, "Step02_ApproveInvitationMemo", APPROVE);
        submit(STAFF, year, "Step02_IssueInvitationMemo", ownNumber());
        runJobs(year);
    }

    static Map<String, Object> ownNumber() {
        return Map.of("numbering", "own", "number", "", "dated", "26/11/2568");
    }

    void holdMeeting(int year) {
        attach(STAFF, year, "Step02_RecordMeeting", "upload:meeting-minutes");
        submit(STAFF, year, "Step02_RecordMeeting", meetingRecord());
    }

    static Map<String, Object> meetingRecord() {
        return Map.of(
                "heldOn", "2025-11-26",
                "attendees", json("['%s', '%s']".formatted(HEAD, RESPONSIBLE)),
                "responsible", json("[" + responsible("1") + "," + responsible("2") + "]"));
    }

    private static String responsible(String code) {
        return "{'indicator': '%s ร้อยละของผู้เรียน', 'unit': '%s', 'person': '%s'}".formatted(code, PLAN, RESPONSIBLE);
    }

    void nameTeam(int year, String indicator) {
        submit(HEAD, taskAbout(HEAD, year, "Step03_NameSupervisorAndKeepers", indicator), team());
    }

    static Map<String, Object> team() {
        return Map.of(
                "supervisor",
                SUPERVISOR,
                "keepers",
                json("[{'person': '%s', 'activity': 'รวบรวมผลการทดสอบ'}]".formatted(KEEPER)));
    }

    void reviewTeam(int year, String indicator, Map<String, Object> decision) {
        submit(
                GROUP_DIRECTOR,
                taskAbout(GROUP_DIRECTOR, year, "Step03_ReviewSupervisorAndKeepers", indicator),
                decision);
    }

    void nameAllTeams(int year) {
        for (String indicator : List.of("1", "2")) {
            nameTeam(year, indicator);
            reviewTeam(year, indicator, APPROVE);
        }
    }

    void draftOrder(int year) {
        submit(STAFF, year, "Step04_DraftAppointingOrder", orderDraft());
        runJobs(year);
    }

    static Map<String, Object> orderDraft() {
        return Map.of(
                "reason", "ด้วย สพฐ. กำหนด", "authority", "มาตรา ๓๗", "duties", "ขับเคลื่อนงาน", "effective", "บัดนี้");
    }

    void decideOrder(String person, int year, String by, Map<String, Object> decision) {
        submit(person, year, "Step04_ApproveAppointingOrderBy" + by, decision);
    }

    void issueOrder(int year) {
        submit(STAFF, year, "Step04_IssueAppointingOrder", ownNumber());
        runJobs(year);
    }

    /** Everything that our tables and the engine's variables hold about a year. */
    Map<String, String> heldAbout(int year) {
        Map<String, String> held = new TreeMap<>();
        KEPT_BY_BUSINESS_KEY.forEach(table -> held.put(table, rows(table, "business_key", "krs-" + year)));
        KEPT_BY_YEAR.forEach(table -> held.put(table, rows(table, "fiscal_year", year)));
        engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey("krs-" + year)
                .list()
                .forEach(instance -> held.put(
                        "variables",
                        new TreeMap<>(engine.getRuntimeService().getVariables(instance.getId())).toString()));
        return held;
    }

    private String rows(String table, String column, Object value) {
        return database.sql("select coalesce(string_agg(t::text, '\n' order by t::text), '') from " + table
                        + " t where " + column + " = ?")
                .param(value)
                .query(String.class)
                .single();
    }

    /** The deed ends in this sentence for the person, and in this HTTP status. */
    static void refused(ThrowingCallable deed, int status, String sentence) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(WebApplicationException.class, refusal -> {
            assertThat(refusal.getMessage()).contains(sentence);
            assertThat(refusal.getResponse().getStatus()).isEqualTo(status);
        });
    }
}
