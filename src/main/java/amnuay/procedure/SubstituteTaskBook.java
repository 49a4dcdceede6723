package amnuay.procedure;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which tasks were given to a substitute, and how they were before. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SubstituteTaskBook {

    /**
     * A task that a substitute sees.
     *
     * @param wasAssigned whether the task was in the person's name before
     * @param addedPerson whether the person became a candidate by it
     * @param addedSubstitute whether the substitute became a candidate by it; otherwise they had been one
     */
    record Given(
            String taskId,
            String person,
            String substitute,
            boolean wasAssigned,
            boolean addedPerson,
            boolean addedSubstitute) {}

    private static final long ONE_AT_A_TIME = 7_240_006L;

    private final JdbcClient database;

    SubstituteTaskBook(JdbcClient database) {
        this.database = database;
    }

    /** Until the caller's transaction ends nobody else, on whichever node, gives or takes tasks. */
    public void waitForTurn() {
        database.sql("select pg_advisory_xact_lock(:key)")
                .param("key", ONE_AT_A_TIME)
                .query((row, number) -> 1)
                .single();
    }

    public List<Given> all() {
        return database.sql("select * from substitute_task").query(Given.class).list();
    }

    /** Empty for a task that no substitute sees. */
    public Optional<Given> of(String taskId) {
        return database.sql("select * from substitute_task where task_id = :task")
                .param("task", taskId)
                .query(Given.class)
                .optional();
    }

    public void note(Given given) {
        database.sql(
                        """
                        insert into substitute_task
                            (task_id, person, substitute, was_assigned, added_person, added_substitute)
                        values (:task, :person, :substitute, :assigned, :addedPerson, :addedSubstitute)""")
                .param("task", given.taskId())
                .param("person", given.person())
                .param("substitute", given.substitute())
                .param("assigned", given.wasAssigned())
                .param("addedPerson", given.addedPerson())
                .param("addedSubstitute", given.addedSubstitute())
                .update();
    }

    public void forget(String taskId) {
        database.sql("delete from substitute_task where task_id = :task")
                .param("task", taskId)
                .update();
    }
}
