package amnuay.platform;

import amnuay.thai.ThaiDates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The office's time: one clock for everything that asks what day it is, in Asia/Bangkok. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    private static final LocalTime OPENING = LocalTime.of(8, 0);

    @Bean
    @Profile("!demo & !test")
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Bangkok"));
    }

    /**
     * The clock that can be moved.
     *
     * @param start day on which it begins in a new database, at 8.00 ({@code 2027-03-25} or {@code 2570-03-25}); empty for now
     */
    @Bean
    @Profile("demo | test")
    OfficeClock officeClock(JdbcClient database, @Value("${amnuay.clock.start:}") String start) {
        return new OfficeClock(database, Clock.system(ThaiDates.ZONE), start.isBlank() ? null : opening(start));
    }

    /** What a form calls today, past and future is that of the office's clock. */
    @Bean
    ValidationConfigurationCustomizer formsTellTheSameTime(ObjectProvider<Clock> clock) {
        return configuration -> configuration.clockProvider(clock::getObject);
    }

    private static Instant opening(String day) {
        return ThaiDates.parse(day).atTime(OPENING).atZone(ThaiDates.ZONE).toInstant();
    }
}
