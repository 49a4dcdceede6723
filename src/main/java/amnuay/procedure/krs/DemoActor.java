package amnuay.procedure.krs;

import amnuay.procedure.EvidenceIntake;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Does in the demo profile what a person of the demo office would do in the browser. */
@Component
@Profile("demo")
class DemoActor {

    private final IdentityService identity;
    private final TaskService tasks;
    private final EvidenceIntake evidence;
    private final ManagementService management;

    DemoActor(IdentityService identity, TaskService tasks, EvidenceIntake evidence, ManagementService management) {
        this.identity = identity;
        this.tasks = tasks;
        this.evidence = evidence;
        this.management = management;
    }

    void as(String person, Runnable work) {
        List<String> groups = identity.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
        identity.setAuthentication(person, groups);
        try {
            work.run();
        } finally {
            identity.clearAuthentication();
        }
    }

    void attach(String person, String taskKey, String evidenceKey, String fileName, String text) {
        String task = taskAfterJobs(taskKey);
        as(
                person,
                () -> evidence.attach(
                        task, evidenceKey, fileName, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    void complete(String person, String taskKey, Map<String, Object> form) {
        String task = taskAfterJobs(taskKey);
        as(person, () -> tasks.complete(task, form));
    }

    /** The job executor starts after the application has; until then the jobs of the demo office are done here. */
    private String taskAfterJobs(String taskKey) {
        List<Job> jobs;
        while (!(jobs = management.createJobQuery().messages().withRetriesLeft().list()).isEmpty()) {
            jobs.forEach(job -> management.executeJob(job.getId()));
        }
        return tasks.createTaskQuery().taskDefinitionKey(taskKey).singleResult().getId();
    }
}
