package amnuay.procedure.groupmanagement;

import static amnuay.procedure.groupmanagement.GroupOffice.CLERK;
import static amnuay.procedure.groupmanagement.GroupOffice.DIRECTOR;
import static amnuay.procedure.groupmanagement.GroupOffice.DRIVER;
import static amnuay.procedure.groupmanagement.GroupOffice.HEAD;

import amnuay.procedure.EvidenceDesk;
import amnuay.procedure.ProcedureDesk;
import amnuay.thai.FiscalYear;
import java.time.YearMonth;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the people of the group do, and how a test looks at what became of it. Every story has a fiscal year of its own. */
abstract class GroupDesk extends ProcedureDesk {

    GroupDesk() {
        super("group-management");
    }

    @Autowired
    GroupOffice office;

    @Autowired
    GroupPlan plan;

    @Autowired
    EvidenceDesk evidence;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void enterTheOffice() {
        office.furnish();
    }

    ProcessInstance open(Map<String, Object> values) {
        return open(CLERK, values);
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

    Task taskAbout(String person, int year, String key, String subject) {
        return tasks(person, year, key).stream()
                .filter(task -> subject.equals(engine.getTaskService().getVariable(task.getId(), "subject")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(person + " does not find " + key + " about " + subject));
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

    Job timer(int year) {
        return ofYear(
                        year,
                        engine.getManagementService().createJobQuery().timers().list())
                .stream()
                .findFirst()
                .orElseThrow();
    }

    /** Lets the timer of the next period go off on its day. */
    void periodOpens(int year) {
        engine.getManagementService().executeJob(timer(year).getId());
        runJobs(year);
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
}
