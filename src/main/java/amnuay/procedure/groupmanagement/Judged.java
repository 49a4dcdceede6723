package amnuay.procedure.groupmanagement;

import amnuay.procedure.RecordEvidence;
import amnuay.procedure.StepTask;
import java.util.Optional;
import java.util.function.Function;

/**
 * A policy of this procedure.
 *
 * @param judge what is still missing, in Thai
 */
record Judged(String name, Function<StepTask, Optional<String>> judge) implements RecordEvidence {

    @Override
    public Optional<String> missing(StepTask task) {
        return judge.apply(task);
    }

    @Override
    public Optional<String> page(StepTask task) {
        return Optional.of("/office/group-management/" + task.year().buddhistYear() + "/plan");
    }
}
