package amnuay.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two nodes with eight threads each that ask for numbers of one series while they are killed ({@code kill -9}) in the middle of it. The
 * database itself holds a node up at the wanted place, by a trigger that waits for a lock of this test.
 */
final class KilledClerks implements AutoCloseable {

    /** Where a node is when it is killed. */
    enum Phase {
        /** The series has moved on; the document does not bear its number yet. Nothing of it may stay. */
        BETWEEN_SERIES_AND_DOCUMENT,
        /** The database is about to commit; nobody will be there to hear of it. All of it must stay. */
        IN_COMMIT
    }

    private static final Logger LOG = LoggerFactory.getLogger(KilledClerks.class);
    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final int NODES = 2;
    private static final int THREADS = 8;
    private static final String PASSWORD = "Kept-For-This-Test-1";
    private static final String AMBUSHES =
            """
            create table ambush (phase text primary key);
            create function ambush() returns trigger language plpgsql as $$
            begin
                if exists (select 1 from ambush where phase = tg_argv[0]) then
                    perform pg_advisory_xact_lock(7240099);
                end if;
                return null;
            end $$;
            create trigger ambush after insert or update on number_series
                for each row execute function ambush('BETWEEN_SERIES_AND_DOCUMENT');
            create constraint trigger ambush after update on official_document deferrable initially deferred
                for each row when (new.number is not null) execute function ambush('IN_COMMIT');
            """;

    private final Path directory;
    private final int documents;
    private final OfficePostgres postgres;
    private final JdbcClient database;
    private final Connection lockHolder;
    private final Process[] nodes = new Process[NODES];
    private final List<Path> logs = new ArrayList<>();
    private int kills;

    KilledClerks(Path directory, int documents) throws SQLException {
        this.directory = directory;
        this.documents = documents;
        postgres = new OfficePostgres(directory, PASSWORD);
        database = JdbcClient.create(postgres.database());
        lockHolder = postgres.database().getConnection();
        start(0);
        start(1);
        await().atMost(LONGEST).until(this::isReady);
        database.sql(AMBUSHES).update();
    }

    /** Kills a node in the given phase as soon as so many numbers are given; both are there again when this returns. */
    void kill(Phase phase, int numbersBefore) throws SQLException {
        await().atMost(LONGEST).pollInterval(Duration.ofMillis(5)).until(() -> numbered() >= numbersBefore);
        lock("select pg_advisory_lock(7240099)");
        database.sql("insert into ambush values (?)").param(phase.name()).update();
        await().atMost(LONGEST).pollInterval(Duration.ofMillis(5)).until(() -> !trapped()
                .isEmpty());
        int node = trapped().get(0).endsWith("0") ? 0 : 1;
        long before = numbered();
        nodes[node].destroyForcibly().onExit().join();
        kills++;
        LOG.info(
                "Kill {}: node {} {}, {} numbers given",
                kills,
                node,
                phase.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                before);
        start(node);
        await().atMost(LONGEST).until(this::isReady);
        database.sql("delete from ambush").update();
        lock("select pg_advisory_unlock(7240099)");
    }

    /** Lets all get their number and looks at the register. */
    void checkThatThereIsNoGapAndNoDouble() throws IOException {
        for (Process node : nodes) {
            assertThat(node.onExit()
                            .orTimeout(LONGEST.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)
                            .join()
                            .exitValue())
                    .isZero();
        }
        Map<String, String> register = new HashMap<>();
        database.sql("select name, number from official_document where business_key = ?")
                .param(NumberingNode.PROCEDURE)
                .query((row, number) -> register.put(row.getString("name"), row.getString("number")))
                .list();
        assertThat(register.values())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, documents)
                        .mapToObj(number -> number + "/2600")
                        .toList());
        assertThat(database.sql("select last from number_series")
                        .query(Integer.class)
                        .single())
                .isEqualTo(documents);
        int answers = 0;
        for (Path log : logs) {
            for (String line : Files.readAllLines(log)) {
                int at = line.indexOf(NumberingNode.ANSWERED);
                if (at >= 0) {
                    String[] answer =
                            line.substring(at + NumberingNode.ANSWERED.length()).split(" ");
                    assertThat(register).containsEntry(answer[0], answer[1]);
                    answers++;
                }
            }
        }
        assertThat(answers).as("only the killed left answers out").isBetween(documents - kills * THREADS, documents);
        LOG.info("{} numbers, {} answers, {} kills", documents, answers, kills);
    }

    private long numbered() {
        return tablesAreThere()
                ? database.sql("select count(*) from official_document where number is not null")
                        .query(Long.class)
                        .single()
                : 0;
    }

    private boolean tablesAreThere() {
        return database.sql("select to_regclass('official_document') is not null")
                .query(Boolean.class)
                .single();
    }

    /** The nodes that the database holds up at a trigger. */
    private List<String> trapped() {
        return database.sql(
                        """
                        select application_name from pg_stat_activity
                        where wait_event_type = 'Lock' and wait_event = 'advisory' and application_name like 'clerks-%'""")
                .query(String.class)
                .list();
    }

    private void lock(String sql) throws SQLException {
        try (var statement = lockHolder.createStatement()) {
            statement.execute(sql);
        }
    }

    private boolean isReady() throws IOException {
        for (int node = 0; node < NODES; node++) {
            Path log = newestLog(node);
            if (!Files.readString(log).contains(NumberingNode.READY)) {
                assertThat(nodes[node].isAlive())
                        .as(() -> "node " + log + " starts")
                        .isTrue();
                return false;
            }
        }
        return true;
    }

    private Path newestLog(int node) {
        return logs.stream()
                .filter(log -> log.getFileName().toString().startsWith("clerks-" + node))
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    private void start(int node) {
        Path log = directory.resolve("clerks-" + node + "-" + kills + ".log");
        logs.add(log);
        try {
            Files.createFile(log);
            ProcessBuilder builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx300m",
                            "-XX:TieredStopAtLevel=1",
                            "-Duser.timezone=Asia/Bangkok",
                            "-Djava.awt.headless=true",
                            "-cp",
                            System.getProperty("java.class.path"),
                            NumberingNode.class.getName(),
                            String.valueOf(node),
                            String.valueOf(NODES),
                            String.valueOf(THREADS),
                            String.valueOf(documents))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment()
                    .putAll(Map.of(
                            "SPRING_DATASOURCE_URL",
                            "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/amnuay?ApplicationName=clerks-" + node,
                            "SPRING_DATASOURCE_USERNAME",
                            OfficePostgres.NAME,
                            "SPRING_DATASOURCE_PASSWORD",
                            PASSWORD,
                            "SPRING_DATASOURCE_HIKARI_MAXIMUM_POOL_SIZE",
                            String.valueOf(THREADS + 1)));
            nodes[node] = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        for (Process node : nodes) {
            if (node != null) {
                node.destroyForcibly();
            }
        }
        lockHolder.close();
        postgres.close();
    }
}
