package amnuay.platform;

import static amnuay.platform.OfficeOfVisitors.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.organization.Role;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The director and the deputy see everything in Cockpit and reassign tasks; nothing else. */
@AmnuayTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupervisorBoundariesTest {

    @Autowired
    private OfficeOfVisitors office;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    private Visitor director;

    @BeforeAll
    void logIn() {
        director = office.visitor(Role.DIRECTOR);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DIRECTOR", "DEPUTY_DIRECTOR"})
    void seeEverything(Role role) {
        Visitor supervisor = office.visitor(role);
        Task task = office.errandFor("unit-of-others");

        assertThat(supervisor.page("/camunda/app/cockpit/default/").statusCode())
                .isEqualTo(200);
        for (String path : new String[] {
            "/task/" + task.getId(),
            "/process-instance/" + task.getProcessInstanceId(),
            "/process-instance/" + task.getProcessInstanceId() + "/variables",
            "/process-definition/" + task.getProcessDefinitionId() + "/xml",
            "/history/process-instance/" + task.getProcessInstanceId(),
            "/task/report/candidate-group-count"
        }) {
            assertThat(supervisor.get(ENGINE + path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(supervisor
                        .post(ENGINE + "/process-instance", "{\"processDefinitionKey\":\"errand\"}")
                        .body())
                .contains(task.getProcessInstanceId());
        assertThat(supervisor
                        .post(ENGINE + "/history/task", "{\"taskId\":\"" + task.getId() + "\"}")
                        .body())
                .contains(task.getId());
    }

    @Test
    void reassignATask() {
        String person = office.person(null);
        Task task = office.errandFor("unit-of-others");

        assertThat(director.post(ENGINE + "/task/" + task.getId() + "/assignee", "{\"userId\":\"" + person + "\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee())
                .isEqualTo(person);
        assertThat(office.loggedIn(person).get(ENGINE + "/task/" + task.getId()).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "DELETE|/process-instance/{instance}|",
                "POST|/process-instance/delete|{\"processInstanceIds\":[\"{instance}\"]}",
                "PUT|/process-instance/{instance}/variables/group|{\"value\":\"x\"}",
                "POST|/process-instance/{instance}/variables|{\"modifications\":{\"group\":{\"value\":\"x\"}}}",
                "PUT|/process-instance/{instance}/suspended|{\"suspended\":true}",
                "POST|/process-instance/{instance}/modification|{\"instructions\":[]}",
                "PUT|/execution/{instance}/localVariables/group|{\"value\":\"x\"}",
                "PUT|/process-definition/{definition}/suspended|{\"suspended\":true}",
                "PUT|/job/x/retries|{\"retries\":1}",
                "POST|/job/retries|{\"retries\":1,\"jobIds\":[\"x\"]}",
                "POST|/job/x/execute|{}",
                "PUT|/job/x/duedate|{}",
                "PUT|/job-definition/x/retries|{\"retries\":1}",
                "POST|/task/{task}/complete|{}",
                "POST|/task/{task}/bpmnError|{\"errorCode\":\"x\"}",
                "POST|/task/{task}/submit-form|{\"variables\":{}}",
                "POST|/task/{task}/claim|{\"userId\":\"x\"}",
                "POST|/task/{task}/identity-links|{\"groupId\":\"staff\",\"type\":\"candidate\"}",
                "PUT|/task/{task}|{\"name\":\"x\"}",
                "PUT|/task/{task}/variables/group|{\"value\":\"x\"}",
                "DELETE|/task/{task}|",
                "POST|/deployment/create|{}",
                "DELETE|/deployment/{deployment}|",
                "POST|/message|{\"messageName\":\"x\"}",
                "POST|/signal|{\"name\":\"fiscal-year-begins\"}",
                "PUT|/incident/x/annotation|{\"annotation\":\"x\"}",
                "POST|/history/process-instance/delete|{\"historicProcessInstanceIds\":[\"{instance}\"]}",
                "DELETE|/history/process-instance/{instance}|",
                "POST|/authorization/create|{}",
                "POST|/user/create|{}",
                "PUT|/group/camunda-admin/members/x|{}"
            })
    void changeNothingElse(String method, String path, String body) {
        Task task = office.errandFor("unit-of-others");
        String deployment = repository
                .createProcessDefinitionQuery()
                .processDefinitionId(task.getProcessDefinitionId())
                .singleResult()
                .getDeploymentId();

        String address = filled(path, task).replace("{deployment}", deployment);
        byte[] content = filled(body == null ? "" : body, task).getBytes(StandardCharsets.UTF_8);

        assertThat(director.send(method, ENGINE + address, Visitor.JSON, content)
                        .statusCode())
                .isEqualTo(403);
        assertThat(runtime.getVariables(task.getProcessInstanceId())).containsEntry("group", "unit-of-others");
        assertThat(tasks.createTaskQuery()
                        .taskId(task.getId())
                        .taskUnassigned()
                        .active()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void haveCockpitForThemselves() {
        Visitor staff = office.visitor(Role.GROUP_STAFF);
        Visitor administrator = office.visitor(Role.ADMIN);

        for (String app : new String[] {"tasklist", "welcome"}) {
            assertThat(staff.page("/camunda/app/" + app + "/default/").statusCode())
                    .isEqualTo(200);
        }
        for (String app : new String[] {"cockpit", "admin"}) {
            assertThat(staff.page("/camunda/app/" + app + "/default/").statusCode())
                    .isEqualTo(403);
            assertThat(administrator.page("/camunda/app/" + app + "/default/").statusCode())
                    .isEqualTo(200);
        }
        assertThat(director.page("/camunda/app/admin/default/").statusCode()).isEqualTo(403);
        assertThat(staff.get("/camunda/api/cockpit/plugin/base/default/process-definition/statistics")
                        .statusCode())
                .isEqualTo(403);
    }

    private static String filled(String text, Task task) {
        return text.replace("{task}", task.getId())
                .replace("{instance}", task.getProcessInstanceId())
                .replace("{definition}", task.getProcessDefinitionId());
    }
}
