package amnuay.procedure.krs;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.thai.FiscalYear;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class KrsDemoTest {

    @Test
    void showsBothKindsOfScalesAndADirectionEach() throws IOException {
        List<IndicatorEntry> sample = KrsDemo.sample(new FiscalYear(2570));

        assertThat(sample).hasSize(8);
        assertThat(sample.stream().map(IndicatorEntry::weight).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
        assertThat(score(sample, "1.1", "82.5")).isEqualByComparingTo("4.5");
        assertThat(score(sample, "1.3", "0.25")).isEqualByComparingTo("3.5");
        assertThat(score(sample, "1.4", "79.9")).isEqualByComparingTo("75");
        assertThat(score(sample, "2.2", "5")).isEqualByComparingTo("5");
        assertThat(sample.get(0).measure().baselines())
                .containsExactly(
                        new Baseline(2568, new BigDecimal("78.2")), new Baseline(2569, new BigDecimal("81.4")));
    }

    private static BigDecimal score(List<IndicatorEntry> sample, String code, String value) {
        return sample.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow()
                .measure()
                .scale()
                .score(new BigDecimal(value));
    }
}
