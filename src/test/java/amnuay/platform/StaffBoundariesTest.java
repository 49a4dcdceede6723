package amnuay.platform;

import static amnuay.platform.OfficeOfVisitors.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.organization.Role;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What staff cannot do to their own task, to its process and to what is not theirs, whatever they send. */
@AmnuayTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffBoundariesTest {

    private static final Pattern FILE = Pattern.compile("/office/files/([0-9a-f-]{36})");
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private OfficeOfVisitors office;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    private String unit;
    private String me;
    private Visitor staff;
    private Task own;
    private Task others;

    @BeforeAll
    void logIn() {
        unit = office.unit();
        me = office.person(unit);
        staff = office.loggedIn(me);
    }

    @BeforeEach
    void openTasks() {
        own = office.errandFor("unit-" + unit);
        staff.post(ENGINE + "/task/" + own.getId() + "/claim", "{\"userId\":\"" + me + "\"}");
        others = office.errandFor("unit-of-others");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "POST|/task/{task}/bpmnError|{\"errorCode\":\"x\"}",
                "POST|/task/{task}/bpmnEscalation|{\"escalationCode\":\"x\"}",
                "POST|/task/{task}/complete|{\"variables\":{}}",
                "POST|/task/{task}/%63omplete|{\"variables\":{}}",
                "POST|/task/{task}/resolve|{}",
                "POST|/task/{task}/delegate|{\"userId\":\"{me}\"}",
                "POST|/task/{task}/assignee|{\"userId\":\"{me}\"}",
                "PUT|/task/{task}|{\"name\":\"x\"}",
                "DELETE|/task/{task}|",
                "POST|/task/create|{\"name\":\"x\"}",
                "PUT|/task/{task}/variables/group|{\"value\":\"x\"}",
                "POST|/task/{task}/variables|{\"modifications\":{\"group\":{\"value\":\"x\"}}}",
                "DELETE|/task/{task}/variables/group|",
                "PUT|/task/{task}/localVariables/group|{\"value\":\"x\"}",
                "POST|/task/{task}/localVariables|{\"modifications\":{\"group\":{\"value\":\"x\"}}}",
                "POST|/task/{task}/identity-links|{\"userId\":\"{me}\",\"type\":\"candidate\"}",
                "POST|/task/{task}/identity-links/delete|{\"userId\":\"{me}\",\"type\":\"candidate\"}",
                "POST|/task/{task}/attachment/create|{}",
                "PUT|/task/{task}/comment|{\"id\":\"x\",\"message\":\"x\"}",
                "DELETE|/task/{task}/comment|",
                "PUT|/execution/{instance}/localVariables/group|{\"value\":\"x\"}",
                "POST|/execution/{instance}/localVariables|{\"modifications\":{\"group\":{\"value\":\"x\"}}}",
                "POST|/execution/{instance}/signal|{}",
                "POST|/execution/{instance}/messageSubscriptions/x/trigger|{}",
                "PUT|/process-instance/{instance}/variables/group|{\"value\":\"x\"}",
                "POST|/process-instance/{instance}/variables|{\"modifications\":{\"group\":{\"value\":\"x\"}}}",
                "PATCH|/process-instance/{instance}/variables|{\"modifications\":{\"group\":{\"value\":\"x\"}}}",
                "DELETE|/process-instance/{instance}/variables/group|",
                "DELETE|/process-instance/{instance}|",
                "POST|/process-instance/delete|{\"processInstanceIds\":[\"{instance}\"]}",
                "POST|/process-instance/{instance}/modification|{\"instructions\":[]}",
                "PUT|/process-instance/{instance}/suspended|{\"suspended\":true}",
                "PUT|/process-instance/suspended|{\"suspended\":true,\"processDefinitionKey\":\"errand\"}",
                "PUT|/process-definition/{definition}/suspended|{\"suspended\":true}",
                "POST|/process-definition/{definition}/start|{}",
                "POST|/process-definition/{definition}/submit-form|{\"variables\":{}}",
                "POST|/process-definition/key/errand/start|{}",
                "POST|/process-definition/key/errand/submit-form|{\"variables\":{}}",
                "DELETE|/process-definition/{definition}|",
                "POST|/deployment/create|{}",
                "POST|/message|{\"messageName\":\"x\"}",
                "POST|/signal|{\"name\":\"fiscal-year-begins\"}",
                "GET|/batch|",
                "DELETE|/batch/x|",
                "POST|/migration/execute|{}",
                "POST|/modification/execute|{}",
                "POST|/condition|{}",
                "POST|/external-task/fetchAndLock|{\"workerId\":\"x\",\"maxTasks\":1,\"topics\":[]}",
                "POST|/job/x/execute|{}",
                "GET|/history/task|",
                "POST|/history/task|{}",
                "GET|/history/process-instance|",
                "GET|/history/variable-instance|",
                "POST|/history/variable-instance|{}",
                "GET|/variable-instance|",
                "POST|/variable-instance|{}",
                "GET|/user|",
                "POST|/user/create|{}",
                "PUT|/user/{me}/profile|{\"id\":\"{me}\",\"firstName\":\"ผู้อำนวยการ\",\"lastName\":\"\",\"email\":\"\"}",
                "DELETE|/user/{me}|",
                "PUT|/group/camunda-admin/members/{me}|{}",
                "GET|/authorization|",
                "POST|/authorization/create|{\"type\":0,\"permissions\":[\"ALL\"],\"userId\":\"*\",\"resourceType\":0,\"resourceId\":\"*\"}",
                "POST|/filter/create|{\"name\":\"x\",\"resourceType\":\"Task\",\"query\":{}}",
                "GET|/metrics|",
                "GET|/telemetry/data|",
                "GET|/schema/log|",
                "GET|/nothing-here|",
                "POST|/nothing-here|{}"
            })
    void answers403AndChangesNothing(String method, String path, String body) {
        HttpResponse<String> answer = staff.send(
                method,
                ENGINE + filled(path),
                Visitor.JSON,
                filled(body == null ? "" : body).getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(403);
        Task now = tasks.createTaskQuery().taskId(own.getId()).singleResult();
        assertThat(now.getAssignee()).isEqualTo(me);
        assertThat(now.getName()).isEqualTo("ธุระ");
        assertThat(now.isSuspended()).isFalse();
        assertThat(tasks.getVariables(own.getId())).containsOnlyKeys("group").doesNotContainValue("x");
    }

    @Test
    void uploadsNoDeployment() {
        long before = repository.createDeploymentQuery().count();

        byte[] body =
                ("--x\r\nContent-Disposition: form-data; name=\"data\"; filename=\"a.bpmn\"\r\n\r\nx\r\n--x--\r\n")
                        .getBytes(StandardCharsets.UTF_8);
        var answer = staff.send("POST", ENGINE + "/deployment/create", "multipart/form-data; boundary=x", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void cannotBeReachedByTheOpenRestApi() {
        for (String path :
                new String[] {"/engine-rest", "/engine-rest/task", "/engine-rest/engine/default/task", "/rest/task"}) {
            assertThat(staff.get(path).statusCode()).as(path).isIn(403, 404);
            assertThat(staff.post(path, "{}").statusCode()).as(path).isIn(403, 404);
            assertThat(office.anonymous().get(path).statusCode()).as(path).isIn(401, 404);
        }
        assertThat(staff.get("/camunda/api/engine/task").statusCode()).isIn(403, 404);
        assertThat(staff.get("/camunda/api/engine/engine/other/task/" + own.getId())
                        .statusCode())
                .isIn(403, 404);
    }

    @Test
    void seeTheirOwnTasksAndThoseOfTheirGroupOnly() {
        Task ofTheUnit = office.errandFor("staff");

        assertThat(staff.post(ENGINE + "/task", "{\"processDefinitionKey\":\"errand\"}")
                        .body())
                .contains(own.getId(), ofTheUnit.getId())
                .doesNotContain(others.getId());
        assertThat(staff.post(ENGINE + "/task/count", "{\"taskId\":\"" + others.getId() + "\"}")
                        .body())
                .isEqualTo("{\"count\":0}");
        assertThat(staff.get(ENGINE + "/task").body()).contains(own.getId()).doesNotContain(others.getId());
        tasks.claim(others.getId(), me + "x");
        assertThat(staff.get(ENGINE + "/history/user-operation").body()).doesNotContain(others.getId());
    }

    @Test
    void seeTheNamesOfGroupsAndTheDiagramButNoListOfMembersAndNoInstance() {
        assertThat(staff.post(ENGINE + "/group", "{}").body()).contains("\"staff\"");
        assertThat(staff.get(ENGINE + "/user?memberOfGroup=camunda-admin").statusCode())
                .isEqualTo(403);
        assertThat(staff.get(ENGINE + "/process-definition/" + others.getProcessDefinitionId() + "/xml")
                        .statusCode())
                .isEqualTo(200);
        assertThat(staff.get(ENGINE + "/process-instance/" + others.getProcessInstanceId())
                        .statusCode())
                .isIn(403, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task/{others}",
                "/task/{others}/form",
                "/task/{others}/deployed-form",
                "/task/{others}/rendered-form",
                "/task/{others}/form-variables",
                "/task/{others}/identity-links",
                "/task/{others}/comment",
                "/task/{others}/comment/{comment}",
                "/task/{others}/variables",
                "/task/{others}/attachment"
            })
    void seeNothingOfAnothersTask(String path) {
        String comment =
                tasks.createComment(others.getId(), null, "ลับเฉพาะกลุ่ม").getId();

        HttpResponse<String> answer =
                staff.get(ENGINE + path.replace("{others}", others.getId()).replace("{comment}", comment));

        assertThat(answer.statusCode()).isIn(403, 404);
        assertThat(answer.body()).doesNotContain("ลับเฉพาะกลุ่ม");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/claim|{\"userId\":\"{me}\"}",
                "/unclaim|{}",
                "/submit-form|{\"variables\":{}}",
                "/comment/create|{\"message\":\"x\"}"
            })
    void doNothingToAnothersTask(String path, String body) {
        assertThat(staff.post(ENGINE + "/task/" + others.getId() + path, filled(body))
                        .statusCode())
                .isBetween(400, 409);
        assertThat(tasks.createTaskQuery().taskId(others.getId()).singleResult().getAssignee())
                .isNull();
        assertThat(tasks.getTaskComments(others.getId())).isEmpty();
    }

    @Test
    void seeNoEvidenceOfAnothersStep() {
        Visitor groupStaff = office.visitor(Role.GROUP_STAFF);
        String step = "/office/api/tasks/" + office.krsYear(groupStaff).getId();
        HttpResponse<String> attached =
                groupStaff.upload(step + "/evidence/upload:framework/files", "framework.pdf", PDF);
        assertThat(attached.statusCode()).as(attached.body()).isEqualTo(200);
        Matcher file = FILE.matcher(attached.body());
        assertThat(file.find()).isTrue();

        assertThat(staff.get(step + "/step").statusCode()).isEqualTo(404);
        assertThat(staff.upload(step + "/evidence/upload:framework/files", "mine.pdf", PDF)
                        .statusCode())
                .isEqualTo(404);
        assertThat(staff.get(file.group()).statusCode()).isEqualTo(403);
        assertThat(office.visitor(Role.GROUP_STAFF).get(file.group()).statusCode())
                .isEqualTo(200);
        assertThat(office.visitor(Role.DIRECTOR).get(file.group()).statusCode()).isEqualTo(200);
    }

    private String filled(String text) {
        return text.replace("{task}", own.getId())
                .replace("{instance}", own.getProcessInstanceId())
                .replace("{definition}", own.getProcessDefinitionId())
                .replace("{me}", me);
    }
}
