package amnuay.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that starts with the application where no other is configured: on loopback, with a generated password, its data
 * kept across restarts. It is as durable as an installed server: the test library's fast but unsafe defaults are taken back.
 */
class EmbeddedDatabase implements AutoCloseable {

    static final String USER = "postgres";
    static final String DATABASE = "amnuay";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String LOOPBACK_WITH_PASSWORD =
            """
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final EmbeddedPostgres server;
    private final String password;

    /**
     * @param directory where the data lives; created when missing
     * @param port 0 for any free one
     */
    EmbeddedDatabase(Path directory, int port) {
        Path data = directory.toAbsolutePath().resolve("pg");
        Path secret = directory.toAbsolutePath().resolve("pg-password");
        try {
            Files.createDirectories(directory);
            stopServerLeftBehind(data);
            boolean protectedAlready = Files.exists(secret);
            this.password = protectedAlready ? Files.readString(secret) : newPassword();
            this.server = start(data, port);
            if (!protectedAlready) {
                requirePassword(data);
                PrivateFiles.write(secret, password);
            }
            createDatabaseOnce();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The embedded PostgreSQL could not start in " + data + ": is another Amnuay running there?", e);
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded PostgreSQL in " + data + " refused its set-up", e);
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + DATABASE;
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private EmbeddedPostgres start(Path data, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofMinutes(1))
                .setConnectConfig("password", password)
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .start();
    }

    private void requirePassword(Path data) throws SQLException, IOException {
        execute("ALTER ROLE postgres PASSWORD '" + password + "'");
        Files.writeString(data.resolve("pg_hba.conf"), LOOPBACK_WITH_PASSWORD);
        execute("SELECT pg_reload_conf()");
    }

    private void createDatabaseOnce() throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            var existing = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'");
            if (!existing.next()) {
                statement.execute("CREATE DATABASE " + DATABASE);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** After {@code kill -9} of the JVM the server goes on alone and holds the data: it is asked to stop first. */
    private static void stopServerLeftBehind(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        var leftBehind = ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").contains("postgres"));
        if (leftBehind.isEmpty()) {
            return;
        }
        LOG.warn("Stopping the PostgreSQL (pid {}) that an earlier run left behind", pid);
        leftBehind.get().destroy();
        try {
            leftBehind.get().onExit().get(30, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("The PostgreSQL left behind (pid " + pid + ") does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String newPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
