package amnuay.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The data directory of an application with its own database, looked at from outside. */
final class LeftData {

    private final Path directory;

    LeftData(Path directory) {
        this.directory = directory;
    }

    /** The database's first process, as its pid file names it. */
    ProcessHandle server() {
        return ProcessHandle.of(Long.parseLong(pidFile().get(0).strip())).orElseThrow();
    }

    String messageId(String recipient, String task) {
        return database()
                .sql("select message_id from outbox_mail where recipient = :recipient and key = :key")
                .param("recipient", recipient)
                .param("key", "task:" + task)
                .query(String.class)
                .single();
    }

    String mailState(String messageId) {
        return database()
                .sql("select state from outbox_mail where message_id = :id")
                .param("id", messageId)
                .query(String.class)
                .single();
    }

    /** The versions of the official papers of a year whose names begin so, each as its name and number. */
    List<String> versions(String businessKey, String beginning) {
        return database()
                .sql("select name || ' ' || version from official_document join document_version on document_id = id"
                        + " where business_key = :key and name like :beginning || '%' order by name, version")
                .param("key", businessKey)
                .param("beginning", beginning)
                .query(String.class)
                .list();
    }

    private JdbcClient database() {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {Integer.parseInt(pidFile().get(3).strip())});
        source.setDatabaseName("amnuay");
        source.setUser("postgres");
        source.setPassword(read(directory.resolve("pg-password")).get(0));
        return JdbcClient.create(source);
    }

    private List<String> pidFile() {
        return read(directory.resolve("pg").resolve("postmaster.pid"));
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
