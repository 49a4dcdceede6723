package amnuay.bench;

import amnuay.Amnuay;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One morning's digests in the whole application: from the open tasks to the last row of the outbox. */
final class DigestsInApplication implements AutoCloseable {

    private static final String DATABASE = "digests";

    /** What a morning costs. */
    record Cost(int tasks, int people, long statements, Duration time) {}

    private final CountingPostgres server;
    private final ConfigurableApplicationContext application;
    private final JdbcClient rows;

    DigestsInApplication(CountingPostgres server) {
        this.server = server;
        server.create(DATABASE);
        application = new SpringApplication(Amnuay.class).run(arguments());
        rows = application.getBean(JdbcClient.class);
        // warms the caches
        morning(100, 50);
    }

    private String[] arguments() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("spring.profiles.active", "test");
        properties.put("server.port", "0");
        properties.put("spring.datasource.url", server.url(DATABASE));
        properties.put("spring.datasource.username", "postgres");
        properties.put("amnuay.admin.password", "Only-For-This-Bench-1");
        // nothing may ask the database while statements are counted
        properties.put("amnuay.mail.every", "1d");
        properties.put("amnuay.copies.every", "1d");
        return properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
    }

    /** So many tasks, all due today, evenly spread over so many people, none of whom was told anything yet. */
    Cost morning(int tasks, int people) {
        enter(tasks, people);
        JavaDelegate sendDigests = application.getBean("sendDeadlineDigests", JavaDelegate.class);
        long start = System.nanoTime();
        long statements = server.statements(DATABASE, () -> run(sendDigests));
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        long written =
                rows.sql("select count(*) from outbox_mail").query(Long.class).single();
        if (written != people) {
            throw new AssertionError(written + " mails instead of " + people);
        }
        return new Cost(tasks, people, statements, time);
    }

    /** By SQL, because making the tasks is not what is counted. */
    private void enter(int tasks, int people) {
        for (String table :
                new String[] {"act_ru_task", "reminder", "reminder_digest", "inbox_message", "outbox_mail"}) {
            rows.sql("delete from " + table).update();
        }
        rows.sql(
                        """
                        insert into person (id, prefix, first_name, last_name, email)
                        select 'bench-' || n, 'นาย', 'สมชาย', 'คนที่ ' || n, 'bench-' || n || '@example.go.th'
                        from generate_series(1, :people) as n on conflict do nothing""")
                .param("people", people)
                .update();
        rows.sql(
                        "insert into person_role (person, role) select id, 'STAFF' from person where id like 'bench-%' on conflict do nothing")
                .update();
        rows.sql(
                        """
                        insert into act_ru_task (id_, rev_, name_, assignee_, priority_, create_time_, due_date_, suspension_state_)
                        select 'bench-task-' || n, 1, 'งานที่ ' || n, 'bench-' || (n % :people + 1), 50, now() - interval '30 days',
                               date_trunc('day', now()) + interval '16 hours 30 minutes', 1
                        from generate_series(1, :tasks) as n""")
                .param("people", people)
                .param("tasks", tasks)
                .update();
        rows.sql("analyze").update();
    }

    private static void run(JavaDelegate delegate) {
        try {
            delegate.execute(null);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        application.close();
    }
}
