package amnuay.procedure;

import amnuay.organization.PersonView;
import java.util.List;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Behind “มอบงานต่อ” in Tasklist. */
@RestController
@RequestMapping("/office/api/tasks/{taskId}")
class HandOverController {

    private final TaskHandOver handOver;

    HandOverController(TaskHandOver handOver) {
        this.handOver = handOver;
    }

    /** @param unit empty for somebody outside the units */
    record Colleague(String id, String name, String position, String unit) {}

    record Request(String to, String reason) {}

    record Done(String message) {}

    @GetMapping("/colleagues")
    List<Colleague> colleagues(@PathVariable String taskId) {
        return handOver.colleagues(taskId).stream()
                .map(HandOverController::colleague)
                .toList();
    }

    @PostMapping("/hand-over")
    Done handOver(@PathVariable String taskId, @RequestBody Request request) {
        PersonView colleague = handOver.handOver(taskId, request.to(), request.reason());
        return new Done(
                "มอบงานให้ " + colleague.fullName() + " แล้ว ระบบแจ้งให้ทราบและบันทึกเหตุผลไว้ในประวัติของขั้นตอน");
    }

    private static Colleague colleague(PersonView person) {
        return new Colleague(
                person.id(), person.fullName(), person.position(), Objects.requireNonNullElse(person.unitName(), ""));
    }
}
