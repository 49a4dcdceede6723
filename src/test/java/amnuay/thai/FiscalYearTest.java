package amnuay.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

    private static final FiscalYear YEAR_2570 = new FiscalYear(2570);

    @ParameterizedTest
    @CsvSource({"2026-09-30, 2569", "2026-10-01, 2570", "2026-12-31, 2570", "2027-01-01, 2570", "2027-09-30, 2570"})
    void turnsOnTheFirstOfOctober(LocalDate day, int year) {
        assertThat(FiscalYear.of(day).buddhistYear()).isEqualTo(year);
    }

    @Test
    void runsFromOctoberToSeptember() {
        assertThat(YEAR_2570.start()).isEqualTo("2026-10-01");
        assertThat(YEAR_2570.end()).isEqualTo("2027-09-30");
        assertThat(YEAR_2570.contains(LocalDate.of(2026, 9, 30))).isFalse();
        assertThat(YEAR_2570.contains(LocalDate.of(2026, 10, 1))).isTrue();
        assertThat(YEAR_2570.contains(LocalDate.of(2027, 9, 30))).isTrue();
        assertThat(YEAR_2570.contains(LocalDate.of(2027, 10, 1))).isFalse();
    }

    @Test
    void placesADayOfTheYearInsideItself() {
        assertThat(YEAR_2570.dayOf(MonthDay.parse("--10-01"))).isEqualTo("2026-10-01");
        assertThat(YEAR_2570.dayOf(MonthDay.parse("--12-31"))).isEqualTo("2026-12-31");
        assertThat(YEAR_2570.dayOf(MonthDay.parse("--01-01"))).isEqualTo("2027-01-01");
        assertThat(YEAR_2570.dayOf(MonthDay.parse("--03-31"))).isEqualTo("2027-03-31");
        assertThat(YEAR_2570.dayOf(MonthDay.parse("--09-30"))).isEqualTo("2027-09-30");
        assertThat(YEAR_2570.dayOf(MonthDay.parse("--02-29"))).isEqualTo("2027-02-28");
        assertThat(new FiscalYear(2571).dayOf(MonthDay.parse("--02-29"))).isEqualTo("2028-02-29");
    }

    @Test
    void callsItselfInThai() {
        assertThat(YEAR_2570.label()).isEqualTo("ปีงบประมาณ ๒๕๗๐");
        assertThat(YEAR_2570.next().label()).isEqualTo("ปีงบประมาณ ๒๕๗๑");
        assertThat(YEAR_2570).isLessThan(new FiscalYear(2571));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 70, 2026, 2443, 25700})
    void refusesAYearThatIsNotBuddhist(int year) {
        assertThatThrownBy(() -> new FiscalYear(year))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ปีงบประมาณ " + year + " ไม่ถูกต้อง");
    }
}
