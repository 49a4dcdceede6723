package amnuay.procedure;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes down who did what in a step, and reads it back. */
@Component
class Trail {

    /** What somebody did who completed a task that asks for no decision. */
    static final String SUBMITTED = "ส่งงาน";

    private final StepEventRepository events;
    private final Clock clock;

    Trail(StepEventRepository events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    void add(StepTask task, String what, String remark) {
        events.save(new StepEvent(task, what, remark, clock.instant()));
    }

    List<StepEvent> of(StepTask task) {
        return events.findByBusinessKeyAndStepNumberAndSubjectOrderByAt(
                task.businessKey(), task.step().number(), task.subject().orElse(""));
    }

    /** The person who last submitted work in the step, however many have approved it since: the author of what is reviewed here. */
    Optional<String> lastAuthor(StepTask task) {
        return of(task).stream()
                .filter(event -> SUBMITTED.equals(event.what()))
                .reduce((earlier, later) -> later)
                .map(StepEvent::who);
    }
}
