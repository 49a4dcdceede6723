package amnuay.platform;

import static amnuay.platform.OfficeOfVisitors.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.organization.Role;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The director's page in front of a real year: everything to be read, one thing to be done, and that with a reason. */
@AmnuayTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectorReadsOnlyTest {

    @Autowired
    private OfficeOfVisitors office;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    private Visitor director;
    private Task task;

    @BeforeAll
    void openAYear() {
        director = office.visitor(Role.DIRECTOR);
        task = office.krsYear(office.visitor(Role.GROUP_STAFF));
    }

    @AfterAll
    void endTheYear() {
        runtime.deleteProcessInstance(task.getProcessInstanceId(), "the test is over");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DIRECTOR", "DEPUTY_DIRECTOR", "ADMIN"})
    void seesThePage(Role role) {
        HttpResponse<String> answer = office.visitor(role).get("/office/api/oversight");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"procedures\"", "\"late\"", "\"people\"");
    }

    @Test
    void cannotCancelTheYear() {
        String instance = "/process-instance/" + task.getProcessInstanceId();
        forbidden("DELETE", instance, "");
        forbidden(
                "POST",
                "/process-instance/delete",
                "{\"processInstanceIds\":[\"" + task.getProcessInstanceId() + "\"]}");
        forbidden("PUT", instance + "/suspended", "{\"suspended\":true}");
        forbidden(
                "POST",
                instance + "/modification",
                "{\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"Step01_ReceiveFramework\"}]}");
        forbidden("POST", "/task/" + task.getId() + "/bpmnError", "{\"errorCode\":\"x\"}");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .active()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void cannotEditAVariable() {
        Object before = runtime.getVariables(task.getProcessInstanceId());
        String instance = "/process-instance/" + task.getProcessInstanceId();
        forbidden("PUT", instance + "/variables/fiscalYear", "{\"value\":2500,\"type\":\"Integer\"}");
        forbidden("POST", instance + "/variables", "{\"modifications\":{\"fiscalYear\":{\"value\":2500}}}");
        forbidden("DELETE", instance + "/variables/fiscalYear", "");
        forbidden("PUT", "/task/" + task.getId() + "/variables/fiscalYear", "{\"value\":2500}");
        forbidden("PUT", "/execution/" + task.getExecutionId() + "/localVariables/fiscalYear", "{\"value\":2500}");
        assertThat(runtime.getVariables(task.getProcessInstanceId())).isEqualTo(before);
    }

    @Test
    void cannotRetryAJob() {
        Job job = management.createJobQuery().listPage(0, 1).get(0);
        forbidden("PUT", "/job/" + job.getId() + "/retries", "{\"retries\":7}");
        forbidden("POST", "/job/" + job.getId() + "/execute", "{}");
        forbidden("PUT", "/job/" + job.getId() + "/duedate", "{\"duedate\":null}");
        forbidden("POST", "/job/retries", "{\"retries\":7,\"jobIds\":[\"" + job.getId() + "\"]}");
        Job after = management.createJobQuery().jobId(job.getId()).singleResult();
        assertThat(after.getRetries()).isEqualTo(job.getRetries());
        assertThat(after.getDuedate()).isEqualTo(job.getDuedate());
    }

    @Test
    void cannotWriteToThePageItself() {
        for (String method : new String[] {"POST", "PUT", "DELETE"}) {
            assertThat(director.sendOwn(method, "/office/api/oversight", Visitor.JSON, new byte[] {'{', '}'})
                            .statusCode())
                    .as(method)
                    .isEqualTo(405);
        }
    }

    @Test
    void passesATaskOnWithAReasonOnly() {
        String colleague = office.person(null, Role.GROUP_STAFF);
        String address = "/office/api/tasks/" + task.getId() + "/hand-over";

        HttpResponse<String> refused = handOver(address, colleague, "");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("กรุณาเขียนเหตุผล");
        assertThat(assignee()).isNull();

        assertThat(handOver(address, colleague, "ผู้ปฏิบัติเดิมไปราชการต่างจังหวัด")
                        .statusCode())
                .isEqualTo(200);
        assertThat(assignee()).isEqualTo(colleague);
    }

    private HttpResponse<String> handOver(String address, String to, String reason) {
        String body = "{\"to\":\"" + to + "\",\"reason\":\"" + reason + "\"}";
        return director.sendOwn("POST", address, Visitor.JSON, body.getBytes(StandardCharsets.UTF_8));
    }

    private String assignee() {
        return tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee();
    }

    private void forbidden(String method, String path, String body) {
        assertThat(director.send(method, ENGINE + path, Visitor.JSON, body.getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .as("%s %s", method, path)
                .isEqualTo(403);
    }
}
