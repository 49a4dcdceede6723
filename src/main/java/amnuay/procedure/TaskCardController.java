package amnuay.procedure;

import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Says for the cards of Tasklist which fiscal year each task is of, when it is due, and how many working days are left. The engine's own
 * way to show a variable on a card reads the permissions of every process instance there is.
 */
@RestController
class TaskCardController {

    private static final int MOST = 200;

    private final TaskService tasks;
    private final ProcedureYears years;
    private final TaskDue due;

    TaskCardController(@Lazy TaskService tasks, ProcedureYears years, TaskDue due) {
        this.tasks = tasks;
        this.years = years;
        this.due = due;
    }

    /**
     * @param year of the Buddhist era; null for a task of no procedure's year
     * @param due null while nobody knows the day
     */
    record Card(String id, Integer year, TaskDue.Sign due) {}

    /** Of those tasks that the person may see. */
    @GetMapping("/office/api/tasks/cards")
    List<Card> cards(@RequestParam List<String> ids) {
        if (ids.size() > MOST) {
            throw new Refusal("ถามข้อมูลบนบัตรงานได้ครั้งละไม่เกิน " + MOST + " งาน");
        }
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Task> seen =
                tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).list();
        Map<String, FiscalYear> fiscalYears = years.yearsOf(seen.stream()
                .map(Task::getProcessInstanceId)
                .filter(instance -> instance != null)
                .collect(Collectors.toSet()));
        Function<Instant, TaskDue.Sign> signs = due.signs();
        return seen.stream()
                .map(task -> card(task, fiscalYears.get(task.getProcessInstanceId()), signs))
                .toList();
    }

    private static Card card(Task task, FiscalYear year, Function<Instant, TaskDue.Sign> signs) {
        return new Card(
                task.getId(),
                year == null ? null : year.buddhistYear(),
                task.getDueDate() == null ? null : signs.apply(task.getDueDate().toInstant()));
    }
}
