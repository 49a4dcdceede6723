package amnuay.procedure;

import amnuay.thai.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Says for the cards of Tasklist when each task is due, and how many working days are left. */
@RestController
class TaskDueController {

    private static final int MOST = 200;

    private final TaskService tasks;
    private final TaskDue due;

    TaskDueController(@Lazy TaskService tasks, TaskDue due) {
        this.tasks = tasks;
        this.due = due;
    }

    /** @param text as of {@link TaskDue.Sign} */
    record Due(String id, String text, TaskDue.Urgency urgency) {}

    /** Of those tasks that the person may see and that have a due date. */
    @GetMapping("/office/api/tasks/due")
    List<Due> due(@RequestParam List<String> ids) {
        if (ids.size() > MOST) {
            throw new Refusal("ถามวันครบกำหนดได้ครั้งละไม่เกิน " + MOST + " งาน");
        }
        if (ids.isEmpty()) {
            return List.of();
        }
        Function<Instant, TaskDue.Sign> signs = due.signs();
        return tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).list().stream()
                .filter(task -> task.getDueDate() != null)
                .map(task -> {
                    TaskDue.Sign sign = signs.apply(task.getDueDate().toInstant());
                    return new Due(task.getId(), sign.text(), sign.urgency());
                })
                .toList();
    }
}
