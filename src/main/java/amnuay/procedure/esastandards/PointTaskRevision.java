package amnuay.procedure.esastandards;

import amnuay.procedure.SystemWork;
import amnuay.procedure.TaskCandidates;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the open tasks about a point follow when somebody else answers for it. */
@Component
class PointTaskRevision {

    private static final Set<String> FOR_OWNERS =
            Set.of("Step04_SetTarget", "Step05_ReportProgress", "Step07_AssessPoint");
    private static final String SUBJECT = "subject";

    private final TaskService tasks;
    private final TaskCandidates candidates;
    private final SystemWork asTheSystem;
    private final EsaPoints points;

    PointTaskRevision(@Lazy TaskService tasks, TaskCandidates candidates, SystemWork asTheSystem, EsaPoints points) {
        this.tasks = tasks;
        this.candidates = candidates;
        this.asTheSystem = asTheSystem;
        this.points = points;
    }

    @EventListener
    void follow(OwnerChanged change) {
        asTheSystem.run(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(EsaStandards.businessKey(change.fiscalYear()))
                .taskDefinitionKeyIn(FOR_OWNERS.toArray(String[]::new))
                .list()
                .forEach(task -> candidates.follow(task, points.owner(subject(task)))));
    }

    private String subject(Task task) {
        return (String) tasks.getVariable(task.getId(), SUBJECT);
    }
}
