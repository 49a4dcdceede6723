package amnuay.delivery;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL as the service {@code postgres} of the compose file is one: a database and its owner, who is asked for the password. */
final class OfficePostgres implements AutoCloseable {

    static final String NAME = "amnuay";

    private static final String PASSWORD_FOR_ALL_BUT_THE_TEST =
            """
            host all amnuay 127.0.0.1/32 scram-sha-256
            host all postgres 127.0.0.1/32 trust
            """;

    private final EmbeddedPostgres server;
    private final String password;

    OfficePostgres(Path directory, String password) {
        this.password = password;
        Path data = directory.resolve("pg");
        try {
            this.server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start();
            Files.writeString(data.resolve("pg_hba.conf"), PASSWORD_FOR_ALL_BUT_THE_TEST);
            execute("CREATE ROLE amnuay LOGIN PASSWORD '" + password + "'");
            execute("CREATE DATABASE amnuay OWNER amnuay");
            execute("SELECT pg_reload_conf()");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return server.getPort();
    }

    /** The office's database, seen as its owner. */
    DataSource database() {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port()});
        source.setDatabaseName(NAME);
        source.setUser(NAME);
        source.setPassword(password);
        return source;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void execute(String sql) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
