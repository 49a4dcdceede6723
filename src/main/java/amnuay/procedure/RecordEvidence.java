package amnuay.procedure;

import java.util.Optional;

/** Judges whether the rows in our tables prove a criterion: the named policy behind {@code record:<name>}. */
public interface RecordEvidence {

    /** The name in the diagram, prefixed by the procedure where it is its own: {@code krs-indicators}. */
    String name();

    /** What is still missing, as a Thai sentence; empty when the rows prove it. */
    Optional<String> missing(StepTask task);

    /** The page where the rows are entered; empty where the task's own form writes them. */
    default Optional<String> page(StepTask task) {
        return Optional.empty();
    }
}
