package amnuay.platform;

import static amnuay.platform.OfficeOfVisitors.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.organization.Role;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What people do with the tasks of their group, through Tasklist's own requests. */
@AmnuayTest
class ClaimedTaskTest {

    @Autowired
    private OfficeOfVisitors office;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private Probe probe;

    private String me;
    private String colleague;
    private Visitor mine;
    private Visitor colleagues;
    private Task task;

    @BeforeEach
    void openATaskOfTheUnit() {
        String unit = office.unit();
        me = office.person(unit);
        colleague = office.person(unit);
        mine = office.loggedIn(me);
        colleagues = office.loggedIn(colleague);
        task = office.errandFor("unit-" + unit);
    }

    @Test
    void isClaimedGivenBackAndClaimedByAnother() {
        assertThat(claim(mine, me).statusCode()).isEqualTo(204);
        assertThat(assignee()).isEqualTo(me);

        assertThat(mine.post(path("/unclaim"), "").statusCode()).isEqualTo(204);
        assertThat(assignee()).isNull();

        assertThat(claim(colleagues, colleague).statusCode()).isEqualTo(204);
        assertThat(assignee()).isEqualTo(colleague);
        assertThat(history.createUserOperationLogQuery()
                        .taskId(task.getId())
                        .operationType("Assign")
                        .list())
                .extracting("userId")
                .contains(me);
    }

    @Test
    void isCompletedByWhoClaimedItAndByAnyCandidateWhileNobodyDid() {
        claim(mine, me);
        assertThat(mine.post(path("/submit-form"), "{\"variables\":{}}").statusCode())
                .isIn(200, 204);
        assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"userId\":\"%2$s\"}",
                "{\"userId\":\"%1$s\",\"userId\":\"%2$s\"}",
                "{\"userId\":null}",
                "{\"userId\":\"\"}",
                "{\"userid\":\"%1$s\"}",
                "{\"USERID\":\"%2$s\"}",
                "{\"userId\":7}",
                "{}"
            })
    void isClaimedForNobodyButOneself(String body) {
        for (String claim : List.of("/claim", "/%63laim")) {
            assertThat(mine.post(path(claim), body.formatted(me, colleague)).statusCode())
                    .isBetween(400, 499);
        }
        assertThat(assignee()).isNull();
    }

    @Test
    void isNotTakenFromAColleague() {
        claim(mine, me);

        assertThat(claim(colleagues, colleague).statusCode()).isEqualTo(403);
        assertThat(claim(colleagues, me).statusCode()).isEqualTo(403);
        assertThat(colleagues.post(path("/claim"), "{\"userId\":null}").statusCode())
                .isEqualTo(403);
        assertThat(colleagues.post(path("/unclaim"), "").statusCode()).isEqualTo(403);
        HttpResponse<String> completed = colleagues.post(path("/submit-form"), "{\"variables\":{}}");
        assertThat(completed.statusCode()).isEqualTo(403);
        assertThat(completed.body()).contains("งานนี้มีผู้อื่นรับไปแล้ว");
        assertThat(assignee()).isEqualTo(me);
    }

    @Test
    void isCommentedByThoseWhoSeeIt() {
        HttpResponse<String> answer = mine.post(path("/comment/create"), "{\"message\":\"ขอเอกสารเพิ่ม\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(colleagues.get(path("/comment")).body()).contains("ขอเอกสารเพิ่ม", me);
        assertThat(tasks.getTaskComments(task.getId()))
                .extracting(Comment::getUserId)
                .containsExactly(me);
    }

    @Test
    void putsACommentOnNoOtherProcess() {
        Task others = office.errandFor("unit-of-others");

        HttpResponse<String> answer = mine.post(
                path("/comment/create"),
                "{\"message\":\"x\",\"processInstanceId\":\"" + others.getProcessInstanceId() + "\"}");

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(tasks.getProcessInstanceComments(others.getProcessInstanceId()))
                .isEmpty();
    }

    @Test
    void tellsTheSlowerOfTwoThatItIsDone() {
        probe.letTwoMeet();
        try {
            List<HttpResponse<String>> answers = Stream.of(mine, colleagues)
                    .map(person -> CompletableFuture.supplyAsync(
                            () -> person.post(path("/submit-form"), "{\"variables\":{}}")))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .sorted((a, b) -> a.statusCode() - b.statusCode())
                    .toList();

            assertThat(answers.get(0).statusCode()).isIn(200, 204);
            assertThat(answers.get(1).statusCode()).isEqualTo(409);
            assertThat(answers.get(1).body()).contains("\"message\":\"งานนี้มีผู้ส่งไปก่อนแล้ว");
        } finally {
            probe.letNobodyMeet();
        }
    }

    @Test
    void tellsWhoComesAfterwardsThatItIsDone() {
        mine.post(path("/submit-form"), "{\"variables\":{}}");

        HttpResponse<String> late = colleagues.post(path("/submit-form"), "{\"variables\":{}}");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("\"message\":\"งานนี้มีผู้ส่งไปก่อนแล้ว");
    }

    @Test
    void tellsInThaiWhatIsWrongWithAForm() {
        Visitor groupStaff = office.visitor(Role.GROUP_STAFF);
        Task first = office.krsYear(groupStaff);

        HttpResponse<String> refused = groupStaff.post(
                ENGINE + "/task/" + first.getId() + "/submit-form",
                "{\"variables\":{\"letterReference\":{\"value\":\"\"},\"letterDate\":{\"value\":\"22/11/2569\"},"
                        + "\"briefingDate\":{\"value\":null},\"note\":{\"value\":\"\"}}}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .matches("\\{\"type\":\"[A-Za-z]+\",\"message\":\"[ก-๙].*")
                .doesNotContain("Cannot submit", "ENGINE-", "Exception:");
        assertThat(tasks.createTaskQuery().taskId(first.getId()).count()).isEqualTo(1);
    }

    @Test
    void takesNoProcessVariableFromAForm() {
        Visitor groupStaff = office.visitor(Role.GROUP_STAFF);
        Task first = office.krsYear(groupStaff);

        HttpResponse<String> refused = groupStaff.post(
                ENGINE + "/task/" + first.getId() + "/submit-form", "{\"variables\":{\"approved\":{\"value\":true}}}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(tasks.getVariables(first.getId())).doesNotContainKey("approved");
    }

    private HttpResponse<String> claim(Visitor person, String forWhom) {
        return person.post(path("/claim"), "{\"userId\":\"" + forWhom + "\"}");
    }

    private String assignee() {
        return tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee();
    }

    private String path(String what) {
        return ENGINE + "/task/" + task.getId() + what;
    }
}
