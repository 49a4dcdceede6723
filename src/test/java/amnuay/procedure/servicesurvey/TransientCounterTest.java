package amnuay.procedure.servicesurvey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TransientCounterTest {

    private final AtomicLong nanos = new AtomicLong();
    private final TransientCounter counter = new TransientCounter(2, Duration.ofSeconds(10), nanos::get);

    @Test
    void countsEachForItselfAndForgetsWhenTheWindowIsOver() {
        assertThat(counter.allows("ก")).isTrue();
        assertThat(counter.allows("ก")).isTrue();
        assertThat(counter.allows("ก")).isFalse();
        assertThat(counter.allows("ข")).isTrue();

        nanos.set(Duration.ofSeconds(10).toNanos());
        assertThat(counter.allows("ก")).isTrue();
    }
}
