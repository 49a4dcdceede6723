package amnuay.platform;

import static amnuay.platform.OfficeOfVisitors.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.deadline.DueDates;
import amnuay.organization.LeaveEntry;
import amnuay.organization.Leaves;
import amnuay.organization.Role;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A task goes on to a colleague, with a reason; who had it may look on but no longer work on it; and what its card says. */
@AmnuayTest
class HandOverTest {

    private static final String REASON = "ไปราชการต่างจังหวัดสองสัปดาห์";

    @Autowired
    private OfficeOfVisitors office;

    @Autowired
    private TaskService tasks;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private Leaves leaves;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private String unit;
    private String me;
    private String colleague;
    private Visitor mine;
    private Task task;

    @AfterEach
    void comeBack() {
        database.sql("delete from leave_period where substitute = :colleague")
                .param("colleague", colleague)
                .update();
    }

    @BeforeEach
    void haveATaskInMyName() {
        unit = office.unit();
        me = office.person(unit, Role.GROUP_STAFF);
        colleague = office.person(unit, Role.GROUP_STAFF);
        mine = office.loggedIn(me);
        task = office.krsYear(mine);
        mine.post(ENGINE + "/task/" + task.getId() + "/claim", "{\"userId\":\"" + me + "\"}");
    }

    @Test
    void isInTheNameOfTheColleagueWhoIsToldWhy() {
        HttpResponse<String> done = handOver(mine, colleague, REASON);

        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(done.body()).contains("มอบงานให้ นางสาวทดสอบ สิทธิ แล้ว");
        assertThat(assignee()).isEqualTo(colleague);
        assertThat(inboxOf(colleague)).contains("มอบงานต่อถึงท่าน: ๑.");
        assertThat(office.loggedIn(colleague).get(own("/step")).body())
                .contains("มอบงานต่อให้ นางสาวทดสอบ สิทธิ", REASON);
    }

    @Test
    void letsWhoPassedItOnLookOnButNotWorkOnIt() {
        tasks.addCandidateUser(task.getId(), me);
        tasks.deleteCandidateGroup(task.getId(), Role.GROUP_STAFF.key());
        authorizations
                .createAuthorizationQuery()
                .groupIdIn(Role.GROUP_STAFF.key())
                .resourceType(Resources.TASK)
                .resourceId(task.getId())
                .list()
                .forEach(ofGroup -> authorizations.deleteAuthorization(ofGroup.getId()));
        String anybody = office.person(null);
        assertThat(mine.get(own("/step")).statusCode()).isEqualTo(200);

        handOver(mine, anybody, REASON);

        assertThat(mine.get(own("/step")).statusCode()).isEqualTo(200);
        for (String work : new String[] {"/submit-form", "/claim", "/unclaim"}) {
            assertThat(mine.post(
                                    ENGINE + "/task/" + task.getId() + work,
                                    "{\"variables\":{},\"userId\":\"" + me + "\"}")
                            .statusCode())
                    .as(work)
                    .isIn(400, 403, 500);
        }
        assertThat(handOver(mine, me, REASON).statusCode()).isEqualTo(403);
        assertThat(assignee()).isEqualTo(anybody);
        Visitor receiver = office.loggedIn(anybody);
        assertThat(receiver.get(own("/step")).statusCode()).isEqualTo(200);

        receiver.post(ENGINE + "/task/" + task.getId() + "/unclaim", "{}");

        assertThat(mine.post(ENGINE + "/task/" + task.getId() + "/claim", "{\"userId\":\"" + me + "\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(assignee()).isNull();
    }

    @Test
    void goesOnlyToThoseWhoHaveTheRoleAndAreHere() {
        String withoutRole = office.person(unit);
        String away = office.person(unit, Role.GROUP_STAFF);
        LocalDate today = LocalDate.now(clock);
        leaves.enter(new LeaveEntry(away, colleague, today, today, ""), away);

        String offered = mine.get(own("/colleagues")).body();

        assertThat(offered).contains(colleague).doesNotContain(me, withoutRole, away);
        for (String person : new String[] {withoutRole, away, me, "nobody", ""}) {
            HttpResponse<String> refused = handOver(mine, person, REASON);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("กรุณาเลือกผู้รับงานจากรายชื่อ");
        }
        assertThat(assignee()).isEqualTo(me);
    }

    @Test
    void asksForAReasonThatCanBeRead() {
        for (String reason : new String[] {"", "   ", "ลา", "\\u0000\\u0007 ลา"}) {
            HttpResponse<String> refused = handOver(mine, colleague, reason);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("อย่างน้อย ๑๐ ตัวอักษร");
        }
        assertThat(handOver(mine, colleague, "ก".repeat(1001)).body()).contains("ยาวเกิน");
        assertThat(mine.sendOwn("POST", own("/hand-over"), "application/json", bytes("{}"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(assignee()).isEqualTo(me);
    }

    @Test
    void isForWhoHasTheTaskOrTheDirectorAlone() {
        Visitor colleagues = office.loggedIn(colleague);
        assertThat(handOver(colleagues, colleague, REASON).statusCode()).isEqualTo(403);
        assertThat(handOver(office.visitor(), colleague, REASON).statusCode()).isEqualTo(404);
        assertThat(assignee()).isEqualTo(me);

        assertThat(handOver(office.visitor(Role.DIRECTOR), colleague, REASON).statusCode())
                .isEqualTo(200);

        assertThat(assignee()).isEqualTo(colleague);
        assertThat(inboxOf(me)).contains("งานของท่านมอบให้ผู้อื่นแล้ว");
    }

    @Test
    void isNotPossibleBeforeTheTaskIsClaimed() {
        mine.post(ENGINE + "/task/" + task.getId() + "/unclaim", "");

        HttpResponse<String> refused = handOver(mine, colleague, REASON);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("กรุณากด “รับงาน” ก่อน");
    }

    @Test
    void saysOnTheCardWhichYearItIsOfAndWhenItIsDueAndOnlyToThoseWhoSeeIt() {
        LocalDate today = LocalDate.now(clock);
        String path = "/office/api/tasks/cards?ids=" + task.getId() + ",unknown";
        assertThat(mine.get(path).body()).contains("\"year\":" + yearOf(task));
        dueOn(today);
        assertThat(mine.get(path).body()).contains("ครบกำหนด ", "(ครบกำหนดวันนี้)", "\"SOON\"");
        dueOn(today.minusDays(30));
        assertThat(mine.get(path).body()).contains("(เกินกำหนด ", "วันทำการ)", "\"LATE\"");
        dueOn(today.plusDays(60));
        assertThat(mine.get(path).body()).contains("(เหลือ ", "วันทำการ)", "\"LATER\"");

        assertThat(office.visitor().get(path).body()).isEqualTo("[]");
        assertThat(mine.get("/office/api/tasks/cards?ids=" + "x,".repeat(201)).statusCode())
                .isEqualTo(400);
        assertThat(mine.get("/office/api/tasks/cards?ids=").body()).isEqualTo("[]");
    }

    private int yearOf(Task ofYear) {
        return (Integer) tasks.getVariable(ofYear.getId(), "fiscalYear");
    }

    private void dueOn(LocalDate day) {
        Task current = tasks.createTaskQuery().taskId(task.getId()).singleResult();
        current.setDueDate(Date.from(DueDates.atClosing(day)));
        tasks.saveTask(current);
    }

    private HttpResponse<String> handOver(Visitor visitor, String to, String reason) {
        return visitor.sendOwn(
                "POST",
                own("/hand-over"),
                "application/json",
                bytes("{\"to\":\"%s\",\"reason\":\"%s\"}".formatted(to, reason)));
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private String own(String what) {
        return "/office/api/tasks/" + task.getId() + what;
    }

    private String assignee() {
        return tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee();
    }

    private String inboxOf(String person) {
        return String.join(
                "\n",
                database.sql("select subject from inbox_message where recipient = :person")
                        .param("person", person)
                        .query(String.class)
                        .list());
    }
}
