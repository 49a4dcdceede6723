package amnuay.procedure.servicesurvey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amnuay.document.Documents;
import amnuay.document.Files;
import amnuay.document.PdfText;
import amnuay.platform.TestTime;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
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

/** How people find and submit the tasks of the survey, and how a test looks at what became of it. */
abstract class SurveyDesk {

    static final Map<String, Object> APPROVE = Map.of("decision", "approve");

    @Autowired
    ProcessEngine engine;

    @Autowired
    TestTime time;

    @Autowired
    SurveyOffice office;

    @Autowired
    Documents documents;

    @Autowired
    Files files;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void enterTheOffice() {
        engine.getIdentityService().clearAuthentication();
        BpmnAwareTests.init(engine);
        office.furnish();
    }

    @AfterEach
    void leaveTheOffice() {
        engine.getIdentityService().clearAuthentication();
        office.leave();
        time.giveBack();
    }

    static Map<String, Object> returned(String remark) {
        return Map.of("decision", "return", "remark", remark);
    }

    static Object json(String text) {
        return SpinValues.jsonValue(text.replace('\'', '"')).create();
    }

    /** A day of the fiscal year. */
    static LocalDate day(int year, int month, int day) {
        return LocalDate.of(month >= 10 ? year - 544 : year - 543, month, day);
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
                .processDefinitionKey("service-survey")
                .latestVersion()
                .singleResult()
                .getId();
        return as(SurveyOffice.CLERK, () -> engine.getFormService().submitStartForm(diagram, values));
    }

    /** The task as this person finds it in Tasklist. */
    Task task(String person, int year, String key) {
        List<Task> found = as(person, () -> engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey("service-survey-" + year)
                .taskDefinitionKey(key)
                .list());
        if (found.isEmpty()) {
            throw new AssertionError(person + " does not find the task " + key + " of " + year);
        }
        return found.get(0);
    }

    void submit(String person, int year, String key, Map<String, Object> values) {
        Task task = task(person, year, key);
        as(person, () -> {
            engine.getFormService().submitTaskForm(task.getId(), values);
            return null;
        });
        runJobs(year);
    }

    Object shown(String person, int year, String key, String variable) {
        return engine.getTaskService().getVariable(task(person, year, key).getId(), variable);
    }

    /** Runs what the job executor would run at once. */
    void runJobs(int year) {
        List<Job> jobs;
        do {
            jobs = of(
                    year,
                    engine.getManagementService().createJobQuery().messages().list());
            jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        } while (!jobs.isEmpty());
    }

    /** Sets the clock and lets every timer of the year that is due by then go off, as the job executor would. */
    void at(int year, LocalDate day, String hour) {
        time.set(day + "T" + hour);
        List<Job> due = due(year);
        while (!due.isEmpty()) {
            // one may end what another waits on
            engine.getManagementService().executeJob(due.get(0).getId());
            runJobs(year);
            due = due(year);
        }
    }

    private List<Job> due(int year) {
        return of(
                year,
                engine.getManagementService()
                        .createJobQuery()
                        .timers()
                        .executable()
                        .orderByJobDuedate()
                        .asc()
                        .list());
    }

    private List<Job> of(int year, List<Job> jobs) {
        return jobs.stream()
                .filter(job -> job.getProcessInstanceId() != null)
                .filter(job -> engine.getRuntimeService()
                                .createProcessInstanceQuery()
                                .processInstanceId(job.getProcessInstanceId())
                                .processInstanceBusinessKey("service-survey-" + year)
                                .count()
                        == 1)
                .toList();
    }

    byte[] pdf(int year, String document) {
        try (InputStream content = files.content(
                documents.find("service-survey-" + year, document).orElseThrow().pdfFile())) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without blanks. */
    String words(int year, String document) {
        return PdfText.words(pdf(year, document));
    }

    List<String> inbox(int year, String key) {
        return database.sql("select recipient from inbox_message where key = ? and recipient like 'svst.%' order by 1")
                .param("service-survey-" + year + ":" + key)
                .query(String.class)
                .list();
    }

    List<String> mails(int year, String key) {
        return database.sql("select to_address from outbox_mail where key = ? and to_address like '%@svst.example'"
                        + " order by 1")
                .param("service-survey-" + year + ":" + key)
                .query(String.class)
                .list();
    }

    /** The deed ends in this sentence for the person, and in this HTTP status. */
    static void refused(ThrowingCallable deed, int status, String sentence) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(WebApplicationException.class, refusal -> {
            assertThat(refusal.getMessage()).contains(sentence);
            assertThat(refusal.getResponse().getStatus()).isEqualTo(status);
        });
    }
}
