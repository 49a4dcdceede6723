package amnuay.oversight;

import java.util.List;
import java.util.stream.Stream;

/**
 * A procedure in a fiscal year, step by step.
 *
 * @param openOutsideSteps open tasks that belong to no step of the manual, such as taking over work done on paper
 */
record YearProgress(
        EngineRows.Instance instance, List<StepProgress> steps, List<EngineRows.OpenTask> openOutsideSteps) {

    long done() {
        return steps.stream().filter(step -> step.standing().isDone()).count();
    }

    Stream<EngineRows.OpenTask> openTasks() {
        return Stream.concat(steps.stream().flatMap(step -> step.open().stream()), openOutsideSteps.stream());
    }
}
