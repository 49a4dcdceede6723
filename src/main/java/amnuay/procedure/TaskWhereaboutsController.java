package amnuay.procedure;

import java.security.Principal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** For Tasklist, when a link leads to a task that the person does not see. */
@RestController
class TaskWhereaboutsController {

    private final TaskWhereabouts whereabouts;

    TaskWhereaboutsController(TaskWhereabouts whereabouts) {
        this.whereabouts = whereabouts;
    }

    /** Answers 200 also when there is no such task: that is what was asked. */
    @GetMapping("/office/api/tasks/{taskId}/whereabouts")
    TaskWhereabouts.Answer of(@PathVariable String taskId, Principal person) {
        return whereabouts.of(taskId, person.getName());
    }
}
