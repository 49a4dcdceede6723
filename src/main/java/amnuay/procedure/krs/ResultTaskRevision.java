package amnuay.procedure.krs;

import amnuay.deadline.DueDates;
import amnuay.procedure.SystemWork;
import amnuay.procedure.TaskCandidates;
import java.util.Date;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets the open tasks of step ๙ and ๑๐ follow when a round is moved or an indicator gets another due date or team: their due dates, and
 * who may take them.
 */
@Component
class ResultTaskRevision {

    private static final Set<String> DUE_WITH_THE_ROUND = Set.of("Step09_EnterResult", "Step09_RecordKrsEntry");
    private static final Set<String> FOR_KEEPERS =
            Set.of("Step09_EnterResult", "Step09_RecordKrsEntry", "Step10_CompleteReferences");
    private static final String FOR_SUPERVISOR = "Step09_ReviewResult";

    private final TaskService tasks;
    private final TaskCandidates candidates;
    private final SystemWork asTheSystem;
    private final Results results;
    private final Rounds rounds;
    private final Indicators indicators;
    private final ResultTeams teams;

    ResultTaskRevision(
            @Lazy TaskService tasks,
            TaskCandidates candidates,
            SystemWork asTheSystem,
            Results results,
            Rounds rounds,
            Indicators indicators,
            ResultTeams teams) {
        this.tasks = tasks;
        this.candidates = candidates;
        this.asTheSystem = asTheSystem;
        this.results = results;
        this.rounds = rounds;
        this.indicators = indicators;
        this.teams = teams;
    }

    @EventListener
    void follow(RoundsChanged change) {
        asTheSystem.run(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(Krs.businessKey(change.fiscalYear()))
                .list()
                .forEach(this::follow));
    }

    private void follow(Task task) {
        String key = task.getTaskDefinitionKey();
        if (FOR_KEEPERS.contains(key)) {
            Result result = result(task);
            candidates.follow(task, teams.keepers(result));
            if (DUE_WITH_THE_ROUND.contains(key)) {
                due(task, result);
            }
        } else if (key.equals(FOR_SUPERVISOR)) {
            candidates.follow(task, teams.supervisor(result(task)).stream().toList());
        }
    }

    private void due(Task task, Result result) {
        Date due = Date.from(
                DueDates.atClosing(rounds.due(rounds.get(result.roundId()), indicators.get(result.indicatorId()))));
        if (!due.equals(task.getDueDate())) {
            task.setDueDate(due);
            tasks.saveTask(task);
        }
    }

    private Result result(Task task) {
        return results.get(UUID.fromString((String) tasks.getVariable(task.getId(), Krs.SUBJECT)));
    }
}
