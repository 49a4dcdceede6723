package amnuay.procedure.krs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.WebApplicationException;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How people find and submit their tasks, and how a test looks at what became of it. */
abstract class KrsDesk extends KrsForms {

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

    @Autowired
    ProcessEngine engine;

    @Autowired
    Indicators indicators;

    @Autowired
    JdbcClient database;

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

    List<Task> tasks(String person, int year, String key) {
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

    /** Null for a job of no process instance, such as a timer that starts one. */
    String businessKey(Job job) {
        if (job.getProcessInstanceId() == null) {
            return null;
        }
        ProcessInstance instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        return instance == null ? null : instance.getBusinessKey();
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
