package amnuay.procedure;

import java.util.Optional;

/** Who is acting right now in the engine: the authenticated person, never merely the assignee. */
public interface ActingPerson {

    /** Empty when a timer or the job executor acts. */
    Optional<String> id();

    /** Whether they may do the task or take it, rather than look on; true when nobody acts. */
    boolean mayWorkOn(String taskId);
}
