package amnuay.procedure.groupmanagement;

import static amnuay.procedure.groupmanagement.GroupOffice.CLERK;
import static amnuay.procedure.groupmanagement.GroupOffice.DIRECTOR;
import static amnuay.procedure.groupmanagement.GroupOffice.DRIVER;
import static amnuay.procedure.groupmanagement.GroupOffice.HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amnuay.platform.TestTime;
import amnuay.procedure.EvidenceDesk;
import amnuay.thai.FiscalYear;
import jakarta.ws.rs.WebApplicationException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
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

/** What the people of the group do, and how a test looks at what became of it. Every story has a fiscal year of its own. */
abstract class GroupDesk {

    static final Map<String, Object> APPROVE = Map.of("decision", "approve");

    @Autowired
    ProcessEngine engine;

    @Autowired
    GroupOffice office;

    @Autowired
    GroupPlan plan;

    @Autowired
    EvidenceDesk evidence;

    @Autowired
    JdbcClient database;

    @Autowired
    TestTime time;

    @BeforeEach
    void enterTheOffice() {
        engine.getIdentityService().clearAuthentication();
        BpmnAwareTests.init(engine);
        office.furnish();
    }

    @AfterEach
    void leaveTheOffice() {
        engine.getIdentityService().clearAuthentication();
        time.giveBack();
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
                .processDefinitionKey("group-management")
                .latestVersion()
                .singleResult()
                .getId();
        return as(CLERK, () -> engine.getFormService().submitStartForm(diagram, values));
    }

    ProcessInstance open(int year) {
        return open(Map.of("fiscalYear", year));
    }

    /** The clerk's register from October to March, the driver's cars from April to September. */
    void twoItems(int year) {
        item(year, WorkArea.CORRESPONDENCE, "จัดทำทะเบียนหนังสือ", CLERK, 10, 3);
        item(year, WorkArea.VEHICLES, "ดูแลรถราชการ", DRIVER, 4, 9);
    }

    void item(int year, WorkArea area, String title, String owner, int first, int last) {
        plan.add(
                new FiscalYear(year),
                new PlanEntry(area, title, owner, month(year, first), month(year, last), "งานเรียบร้อย"));
    }

    static YearMonth month(int year, int month) {
        return YearMonth.of(month >= 10 ? year - 544 : year - 543, month);
    }

    List<Task> tasks(String person, int year, String key) {
        return as(person, () -> engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey("group-management-" + year)
                .taskDefinitionKey(key)
                .list());
    }

    Task task(String person, int year, String key) {
        List<Task> found = tasks(person, year, key);
        assertThat(found).as(person + " finds " + key + " of " + year).isNotEmpty();
        return found.get(0);
    }

    Task taskAbout(String person, int year, String key, String subject) {
        return tasks(person, year, key).stream()
                .filter(task -> subject.equals(engine.getTaskService().getVariable(task.getId(), "subject")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(person + " does not find " + key + " about " + subject));
    }

    void submit(String person, Task task, Map<String, Object> values) {
        as(person, () -> {
            engine.getFormService().submitTaskForm(task.getId(), values);
            return null;
        });
    }

    void submit(String person, int year, String key, Map<String, Object> values) {
        submit(person, task(person, year, key), values);
        runJobs(year);
    }

    void attach(String person, Task task, String key) {
        as(person, () -> {
            evidence.attach(task.getId(), key);
            return null;
        });
    }

    Object shown(Task task, String key) {
        return engine.getTaskService().getVariableLocal(task.getId(), key);
    }

    /** Runs what the job executor would run at once. */
    void runJobs(int year) {
        List<Job> jobs;
        do {
            jobs = engine.getManagementService().createJobQuery().messages().list().stream()
                    .filter(job -> isOf(year, job))
                    .toList();
            jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        } while (!jobs.isEmpty());
    }

    Job timer(int year) {
        return engine.getManagementService().createJobQuery().timers().list().stream()
                .filter(job -> isOf(year, job))
                .findFirst()
                .orElseThrow();
    }

    /** Lets the timer of the next period go off on its day. */
    void periodOpens(int year) {
        engine.getManagementService().executeJob(timer(year).getId());
        runJobs(year);
    }

    private boolean isOf(int year, Job job) {
        return job.getProcessInstanceId() != null
                && engine.getRuntimeService()
                                .createProcessInstanceQuery()
                                .processInstanceId(job.getProcessInstanceId())
                                .processInstanceBusinessKey("group-management-" + year)
                                .count()
                        == 1;
    }

    void draftPlan(int year, int periodMonths) {
        submit(
                CLERK,
                year,
                "Step01_DraftPlan",
                Map.of("principle", "ตามภารกิจ", "objectives", "ทันเวลา\nถูกต้อง", "periodMonths", periodMonths));
    }

    void approvePlan(int year) {
        submit(HEAD, year, "Step01_ApprovePlanByGroupDirector", APPROVE);
        submit(DIRECTOR, year, "Step01_ApprovePlanByDirector", APPROVE);
    }

    void writeWorkPlan(int year, String person) {
        submit(person, year, "Step01_WriteWorkPlan", Map.of("items", json("[" + workRow(person) + "]")));
    }

    private static String workRow(String person) {
        return "{'item': '%s', 'activities': 'ลงทะเบียน\\nตรวจสอบ', 'measure': 'ครบถ้วน'}".formatted(label(person));
    }

    static String label(String person) {
        return person.equals(CLERK) ? "1. จัดทำทะเบียนหนังสือ" : "2. ดูแลรถราชการ";
    }

    static Map<String, Object> review(String clerk, String driver) {
        return Map.of("people", json("[" + clerk + "," + driver + "]"));
    }

    static String agree(String name, String id) {
        return "{'person': 'นาย%s ทดสอบกลุ่ม (%s)', 'decision': 'approve', 'remark': ''}".formatted(name, id);
    }

    static String giveBack(String name, String id, String remark) {
        return "{'person': 'นาย%s ทดสอบกลุ่ม (%s)', 'decision': 'return', 'remark': '%s'}".formatted(name, id, remark);
    }

    void supervise(int year, String person, String phase) {
        submit(HEAD, taskAbout(HEAD, year, "Step02_Supervise", person), checks(year, person, phase));
        runJobs(year);
    }

    Map<String, Object> checks(int year, String person, String phase) {
        return Map.of("checks", json("[" + check(year, person, phase) + "]"));
    }

    String check(int year, String person, String phase) {
        return "{'item': '%s', 'phase': '%s', 'found': 'เรียบร้อย', 'toDo': 'ทำต่อไป'}"
                .formatted(plan.of(year, person).get(0).id(), phase);
    }

    void report(int year, String person, String state, String finishedOn, String obstacle) {
        Task task = taskAbout(person, year, "Step05_ReportResults", person);
        attach(person, task, "upload:result-of-work");
        submit(person, task, result(person, state, finishedOn, obstacle));
        runJobs(year);
    }

    static Map<String, Object> result(String person, String state, String finishedOn, String obstacle) {
        return Map.of(
                "items",
                json(
                        "[{'item': '%s', 'state': '%s', 'finishedOn': '%s', 'result': 'ทำครบตามกิจกรรม', 'obstacle': '%s'}]"
                                .formatted(label(person), state, finishedOn, obstacle)));
    }

    static Map<String, Object> reportDraft(String opinion) {
        return Map.of(
                "summary", "ดำเนินงานตามแผน",
                "benefitToService", "งานสารบรรณรวดเร็ว",
                "benefitToTeachers", "ครูได้รับหนังสือทันเวลา",
                "obstacles", "",
                "opinion", opinion);
    }

    static Map<String, Object> returned(String remark) {
        return Map.of("decision", "return", "remark", remark);
    }

    static Object json(String text) {
        return SpinValues.jsonValue(text.replace('\'', '"').replace("\n", "\\n"))
                .create();
    }

    /** The deed ends in this sentence for the person, and in this HTTP status. */
    static void refused(ThrowingCallable deed, int status, String sentence) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(WebApplicationException.class, refusal -> {
            assertThat(refusal.getMessage()).contains(sentence);
            assertThat(refusal.getResponse().getStatus()).isEqualTo(status);
        });
    }

    void end(ProcessInstance year) {
        engine.getRuntimeService().deleteProcessInstance(year.getId(), "the story is told");
    }
}
