package amnuay.procedure;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes down who did what in a step, and reads it back. */
@Component
class Trail {

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

    /** The person who last did something in the step through another task than this one: the author of what is reviewed here. */
    Optional<String> lastAuthorBefore(StepTask task) {
        List<StepEvent> events = of(task);
        for (int i = events.size() - 1; i >= 0; i--) {
            if (!events.get(i).taskKey().equals(task.step().taskKey())) {
                return Optional.of(events.get(i).who());
            }
        }
        return Optional.empty();
    }
}
