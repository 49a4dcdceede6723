package amnuay.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    /** Chakri day and Songkran of 2027, Tuesday 6 and Tuesday 13 to Thursday 15 April. */
    private final WorkingDays april = new WorkingDays(days("2027-04-06", "2027-04-13", "2027-04-14", "2027-04-15"));

    @Test
    void closesOnWeekendsAndHolidays() {
        assertThat(april.isWorkingDay(day("2027-04-12"))).isTrue();
        assertThat(april.isWorkingDay(day("2027-04-13"))).isFalse();
        assertThat(april.isWorkingDay(day("2027-04-16"))).isTrue();
        assertThat(april.isWorkingDay(day("2027-04-17"))).isFalse();
        assertThat(april.isWorkingDay(day("2027-04-18"))).isFalse();
        assertThat(april.isWorkingDay(day("2027-05-01"))).isFalse();
    }

    @Test
    void findsTheNextWorkingDay() {
        assertThat(april.next(day("2027-04-12"))).isEqualTo("2027-04-16");
        assertThat(april.next(day("2027-04-16"))).isEqualTo("2027-04-19");
        assertThat(april.onOrAfter(day("2027-04-16"))).isEqualTo("2027-04-16");
        assertThat(april.onOrAfter(day("2027-04-14"))).isEqualTo("2027-04-16");
    }

    @Test
    void countsAcrossSongkran() {
        assertThat(april.plus(day("2027-04-09"), 1)).isEqualTo("2027-04-12");
        assertThat(april.plus(day("2027-04-09"), 2)).isEqualTo("2027-04-16");
        assertThat(april.plus(day("2027-04-09"), 3)).isEqualTo("2027-04-19");
        assertThat(april.plus(day("2027-04-19"), -3)).isEqualTo("2027-04-09");
        assertThat(april.plus(day("2027-04-14"), 1)).isEqualTo("2027-04-16");
        assertThat(april.plus(day("2027-04-14"), 0)).isEqualTo("2027-04-16");
        assertThat(april.plus(day("2027-04-12"), 0)).isEqualTo("2027-04-12");
    }

    @Test
    void countsTheWorkingDaysThatAreLeft() {
        assertThat(april.between(day("2027-04-09"), day("2027-04-09"))).isZero();
        assertThat(april.between(day("2027-04-09"), day("2027-04-12"))).isEqualTo(1);
        assertThat(april.between(day("2027-04-12"), day("2027-04-15"))).isZero();
        assertThat(april.between(day("2027-04-05"), day("2027-04-19"))).isEqualTo(6);
        assertThat(april.between(day("2027-04-19"), day("2027-04-05"))).isEqualTo(-6);
        assertThat(april.between(day("2027-04-16"), day("2027-04-18"))).isZero();
    }

    /** Worked out for whole weeks and a half: the count back and forth agrees. */
    @Test
    void plusAndBetweenAgree() {
        LocalDate start = day("2027-04-01");
        for (int count = 1; count <= 40; count++) {
            assertThat(april.between(start, april.plus(start, count))).isEqualTo(count);
        }
    }

    @Test
    void givesOneSubstituteForHolidaysThatFollowEachOther() {
        assertThat(WorkingDays.substitutes(days("2017-07-08", "2017-07-09"))).containsExactly(day("2017-07-10"));
        assertThat(WorkingDays.substitutes(days("2024-04-13", "2024-04-14", "2024-04-15")))
                .containsExactly(day("2024-04-16"));
    }

    @Test
    void givesTheNextWorkingDayNotMonday() {
        assertThat(WorkingDays.substitutes(days("2025-04-13", "2025-04-14", "2025-04-15")))
                .containsExactly(day("2025-04-16"));
        assertThat(WorkingDays.substitutes(days("2027-07-18", "2027-07-19"))).containsExactly(day("2027-07-20"));
    }

    @Test
    void givesNoSubstituteForAWeekday() {
        assertThat(WorkingDays.substitutes(days("2027-04-13", "2027-04-14", "2027-04-15")))
                .isEmpty();
        assertThat(WorkingDays.substitutes(days("2026-12-05", "2026-12-10"))).containsExactly(day("2026-12-07"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Set<LocalDate> days(String... texts) {
        return Stream.of(texts).map(LocalDate::parse).collect(Collectors.toSet());
    }
}
