package amnuay.procedure.krs;

import amnuay.procedure.EvidenceIntake;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Does in the demo profile what a person of the demo office would do in the browser; waits for the job executor as they would. */
@Component
@Profile("demo")
class DemoActor {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long A_MOMENT = Duration.ofMillis(100).toNanos();

    private final IdentityService identity;
    private final TaskService tasks;
    private final EvidenceIntake evidence;

    DemoActor(IdentityService identity, TaskService tasks, EvidenceIntake evidence) {
        this.identity = identity;
        this.tasks = tasks;
        this.evidence = evidence;
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
        String task = waitFor(taskKey).getId();
        as(
                person,
                () -> evidence.attach(
                        task, evidenceKey, fileName, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    void complete(String person, String taskKey, Map<String, Object> form) {
        String task = waitFor(taskKey).getId();
        as(person, () -> tasks.complete(task, form));
    }

    private Task waitFor(String taskKey) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Task task = tasks.createTaskQuery().taskDefinitionKey(taskKey).singleResult();
            if (task != null) {
                return task;
            }
            LockSupport.parkNanos(A_MOMENT);
        }
        throw new IllegalStateException("the demo waits in vain for " + taskKey);
    }
}
