package amnuay.platform;

import amnuay.organization.OrganizationSetup;
import amnuay.organization.Passwords;
import amnuay.organization.PersonEntry;
import amnuay.organization.Role;
import amnuay.organization.UnitEntry;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** People, units and errands for tests over HTTP. An errand is the smallest process there is: one task for one group. */
@Component
class OfficeOfVisitors {

    static final String PASSWORD = "Amnuay-2569-test";
    static final String ENGINE = "/camunda/api/engine/engine/default";

    /** The years of KRS from 2650 down to 2634, the latest that may be opened, belong to these visitors. */
    private static final AtomicInteger NEXT_YEAR = new AtomicInteger(2650);

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    private final Environment environment;
    private final OrganizationSetup setup;
    private final Passwords passwords;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private boolean deployed;

    OfficeOfVisitors(
            Environment environment,
            OrganizationSetup setup,
            Passwords passwords,
            RepositoryService repository,
            RuntimeService runtime,
            TaskService tasks) {
        this.environment = environment;
        this.setup = setup;
        this.passwords = passwords;
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** @return the unit's code */
    String unit() {
        String code = "u" + unique();
        setup.unit(new UnitEntry(code, "กลุ่มทดสอบ " + code, null));
        return code;
    }

    /** @return the person's login name; the password is {@link #PASSWORD} */
    String person(String unit, Role... roles) {
        String id = "p" + unique();
        setup.person(
                new PersonEntry(id, "นางสาว", "ทดสอบ", "สิทธิ", "นักวิชาการศึกษา", unit, Set.of(roles), null, null));
        passwords.set(id, PASSWORD);
        return id;
    }

    /** Somebody new with these roles, logged in, with valid tokens. */
    Visitor visitor(Role... roles) {
        return loggedIn(person(null, roles));
    }

    Visitor loggedIn(String person) {
        Visitor visitor = anonymous();
        int status = visitor.login(person, PASSWORD).statusCode();
        if (status != 302) {
            throw new IllegalStateException("login answers " + status);
        }
        return visitor.opensTheWebApps();
    }

    Visitor anonymous() {
        return Visitor.at(environment.getRequiredProperty("local.server.port", Integer.class));
    }

    /** A new task that the group may take. */
    Task errandFor(String group) {
        deployErrand();
        String instance = runtime.startProcessInstanceByKey("errand", Map.of("group", group))
                .getId();
        return tasks.createTaskQuery().processInstanceId(instance).singleResult();
    }

    /** Ends what earlier tests left open, for whoever counts. */
    void endErrands() {
        runtime.createProcessInstanceQuery().processDefinitionKey("errand").list().stream()
                .map(errand -> errand.getId())
                .forEach(errand -> runtime.deleteProcessInstance(errand, "left open"));
    }

    /** Opens a KRS year over HTTP that no other test uses. @return the task of its first step, for the group's staff */
    Task krsYear(Visitor groupStaff) {
        int year = NEXT_YEAR.getAndDecrement();
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("krs")
                .latestVersion()
                .singleResult()
                .getId();
        Matcher started = ID.matcher(groupStaff
                .post(
                        ENGINE + "/process-definition/" + definition + "/submit-form",
                        "{\"variables\":{\"fiscalYear\":{\"value\":" + year + "},\"paperSteps\":{\"value\":null}}}")
                .body());
        if (!started.find()) {
            throw new IllegalStateException("the year did not open");
        }
        return tasks.createTaskQuery().processInstanceId(started.group(1)).singleResult();
    }

    private void deployErrand() {
        if (deployed) {
            return;
        }
        deployed = true;
        repository
                .createDeployment()
                .name("errand")
                .enableDuplicateFiltering(true)
                .addModelInstance(
                        "errand.bpmn",
                        Bpmn.createExecutableProcess("errand")
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .userTask("Errand")
                                .name("ธุระ")
                                .camundaCandidateGroups("${group}")
                                .serviceTask("Meet")
                                .camundaExpression("${probe.meet()}")
                                .endEvent()
                                .done())
                .deploy();
    }

    private static String unique() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
