package amnuay.procedure;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What tasks are called, also those that are done, and what the subjects of a year are called in them. */
@Component
@Transactional(readOnly = true)
public class TaskNames {

    private static final Pattern ABOUT = Pattern.compile(".*\\((.+)\\)");

    private static final String ONE_PER_SUBJECT =
            """
            select distinct on (subject) subject, task_id from step_event
            where business_key = :key and subject <> '' and task_id <> '' order by subject, at desc""";

    private final OpenTasks engine;
    private final JdbcClient database;

    TaskNames(OpenTasks engine, JdbcClient database) {
        this.engine = engine;
        this.database = database;
    }

    private record OfSubject(String subject, String taskId) {}

    /** By task id; a task that the engine has forgotten is not in the map. */
    public Map<String, String> of(Collection<String> taskIds) {
        return taskIds.isEmpty() ? Map.of() : engine.names(taskIds);
    }

    /** What each subject of the year is called: {@code ตัวชี้วัด 1.1}; by the ids of the subjects. */
    public Map<String, String> subjects(String businessKey) {
        Map<String, String> tasks =
                database.sql(ONE_PER_SUBJECT).param("key", businessKey).query(OfSubject.class).list().stream()
                        .collect(Collectors.toMap(OfSubject::subject, OfSubject::taskId));
        Map<String, String> names = of(tasks.values());
        Map<String, String> subjects = new HashMap<>();
        tasks.forEach((subject, task) -> {
            Matcher about = ABOUT.matcher(names.getOrDefault(task, ""));
            if (about.matches()) {
                subjects.put(subject, about.group(1));
            }
        });
        return subjects;
    }
}
