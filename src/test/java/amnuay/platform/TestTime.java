package amnuay.platform;

import amnuay.thai.ThaiDates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sets the clock of the office and of the engine in tests, also back; a test that does so gives the real time back afterwards. */
@Component
public class TestTime {

    private final OfficeClock clock;
    private final JdbcClient database;

    TestTime(OfficeClock clock, JdbcClient database) {
        this.clock = clock;
        this.database = database;
    }

    /** @param moment Bangkok time, for example {@code 2027-04-16T08:30} */
    public void set(String moment) {
        Instant wanted = LocalDateTime.parse(moment).atZone(ThaiDates.ZONE).toInstant();
        ahead(Duration.between(Instant.now(), wanted).toMillis());
    }

    public void giveBack() {
        ahead(0);
    }

    private void ahead(long millis) {
        database.sql("update office_clock set ahead_millis = :millis")
                .param("millis", millis)
                .update();
        clock.read();
    }
}
