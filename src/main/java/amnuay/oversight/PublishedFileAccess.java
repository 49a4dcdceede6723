package amnuay.oversight;

import amnuay.document.FileAccess;
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
}
