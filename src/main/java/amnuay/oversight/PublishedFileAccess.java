package amnuay.oversight;

import amnuay.document.FileAccess;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What everybody may read outside, everybody may read in the office. */
@Component
class PublishedFileAccess implements FileAccess {

    private final JdbcClient database;

    PublishedFileAccess(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean mayRead(String person, UUID file) {
        return database.sql("select exists(select 1 from publication where file = :file and withdrawn_at is null)")
                .param("file", file)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Set<UUID> readable(String person, Set<UUID> files) {
        return Set.copyOf(
                database.sql("select distinct file from publication where file = any(:files) and withdrawn_at is null")
                        .param("files", files.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }
}
