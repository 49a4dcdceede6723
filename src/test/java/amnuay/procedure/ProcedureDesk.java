package amnuay.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amnuay.platform.TestTime;
import jakarta.ws.rs.WebApplicationException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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

/**
 * How people find and submit the tasks of one procedure, and how a test lets time pass. Every story has a fiscal year of its own; what the
 * job executor would run at once runs when the story says so.
 */
public abstract class ProcedureDesk {

    protected static final Map<String, Object> APPROVE = Map.of("decision", "approve");

    @Autowired
    protected ProcessEngine engine;

    @Autowired
    protected TestTime time;

    private final String procedure;

    /** @param procedure the diagram's key */
    protected ProcedureDesk(String procedure) {
        this.procedure = procedure;
    }

    @BeforeEach
    void comeAlone() {
        engine.getIdentityService().clearAuthentication();
        BpmnAwareTests.init(engine);
    }

    @AfterEach
    void leaveNothingBehind() {
        engine.getIdentityService().clearAuthentication();
        time.giveBack();
    }

    protected static Map<String, Object> returned(String remark) {
        return Map.of("decision", "return", "remark", remark);
    }

    /** @param text with single quotes, for the eye */
    protected static Object json(String text) {
        return SpinValues.jsonValue(text.replace('\'', '"')).create();
    }

    /** A day of the fiscal year. */
    protected static LocalDate day(int year, int month, int day) {
        return LocalDate.of(month >= 10 ? year - 544 : year - 543, month, day);
    }

    /** The deed ends in this sentence for the person, and in this HTTP status. */
    protected static void refused(ThrowingCallable deed, int status, String sentence) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(WebApplicationException.class, refusal -> {
            assertThat(refusal.getMessage()).contains(sentence);
            assertThat(refusal.getResponse().getStatus()).isEqualTo(status);
        });
    }

    protected <T> T as(String person, Supplier<T> deed) {
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

    /** By the start form of the newest diagram. */
    protected ProcessInstance open(String person, Map<String, Object> values) {
        return as(person, () -> engine.getFormService().submitStartForm(newest(), values));
    }

    protected String newest() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(procedure)
                .latestVersion()
                .singleResult()
                .getId();
    }

    protected void end(ProcessInstance year) {
        engine.getRuntimeService().deleteProcessInstance(year.getId(), "the story is told");
    }

    /** The tasks that this person has or may take, as Tasklist's first filter shows them; supervisors see more. */
    protected List<Task> tasks(String person, int year, String key) {
        return as(person, () -> engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey(year))
                .taskDefinitionKey(key)
                .or()
                .taskAssignee(person)
                .taskCandidateUser(person)
                .includeAssignedTasks()
                .endOr()
                .list());
    }

    protected Task task(String person, int year, String key) {
        List<Task> found = tasks(person, year, key);
        assertThat(found).as(person + " finds " + key + " of " + year).isNotEmpty();
        return found.get(0);
    }

    protected void submit(String person, Task task, Map<String, Object> values) {
        as(person, () -> {
            engine.getFormService().submitTaskForm(task.getId(), values);
            return null;
        });
    }

    /** Submits and lets the jobs run that this brings. */
    protected void submit(String person, int year, String key, Map<String, Object> values) {
        submit(person, task(person, year, key), values);
        runJobs(year);
    }

    /** Runs what the job executor would run at once. */
    protected void runJobs(int year) {
        List<Job> jobs;
        do {
            jobs = ofYear(
                    year,
                    engine.getManagementService().createJobQuery().messages().list());
            jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        } while (!jobs.isEmpty());
    }

    /** Sets the clock and lets every timer of the year that is due by then go off, as the job executor would. */
    protected void at(int year, LocalDate day, String hour) {
        time.set(day + "T" + hour);
        List<Job> due = due(year);
        while (!due.isEmpty()) {
            // one may end what another waits on
            engine.getManagementService().executeJob(due.get(0).getId());
            runJobs(year);
            due = due(year);
        }
    }

    /** Those of the jobs that belong to the procedure's year. */
    protected List<Job> ofYear(int year, List<Job> jobs) {
        Set<String> running = engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey(year))
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .collect(Collectors.toSet());
        return jobs.stream()
                .filter(job -> running.contains(job.getProcessInstanceId()))
                .toList();
    }

    private List<Job> due(int year) {
        return ofYear(
                year,
                engine.getManagementService()
                        .createJobQuery()
                        .timers()
                        .executable()
                        .orderByJobDuedate()
                        .asc()
                        .list());
    }

    private String businessKey(int year) {
        return procedure + "-" + year;
    }
}
