package amnuay.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A PostgreSQL that counts for itself what it executes ({@code pg_stat_statements}): every statement that reaches the server counts once,
 * {@code BEGIN} and {@code COMMIT} too. An insert of many rows that the driver sends as one statement is one statement.
 */
public final class CountingPostgres implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final JdbcClient counter;

    public CountingPostgres() {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    // not the server's own checks of foreign keys behind each insert
                    .setServerConfig("pg_stat_statements.track", "top")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        counter = JdbcClient.create(server.getPostgresDatabase());
        counter.sql("create extension pg_stat_statements").update();
    }

    /** Makes an empty database of that name. */
    public void create(String name) {
        counter.sql("create database " + name).update();
    }

    /** The address of a database for an application. */
    public String url(String name) {
        return server.getJdbcUrl("postgres", name);
    }

    /** How many statements {@code work} makes the server execute in that database, without the movable clock that asks twice a second. */
    public long statements(String name, Runnable work) {
        counter.sql("select pg_stat_statements_reset()").query().singleValue();
        work.run();
        return counter.sql(
                        """
                        select coalesce(sum(calls), 0) from pg_stat_statements
                        where dbid = (select oid from pg_database where datname = :name) and query not like '%office_clock%'""")
                .param("name", name)
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
