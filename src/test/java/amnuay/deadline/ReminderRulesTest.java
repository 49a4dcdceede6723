package amnuay.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.thai.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** April 2027: Chakri day is Tuesday the 6th, Songkran is Tuesday the 13th to Thursday the 15th. */
class ReminderRulesTest {

    private static final WorkingDays APRIL = new WorkingDays(Set.of(
            LocalDate.of(2027, 4, 6), LocalDate.of(2027, 4, 13), LocalDate.of(2027, 4, 14), LocalDate.of(2027, 4, 15)));
    private static final LocalDate LONG_AGO = LocalDate.of(2027, 2, 1);

    private final ReminderRules rules = new ReminderRules(List.of(7, 3, 1));

    @ParameterizedTest
    @CsvSource({
        "2027-04-02, 2027-04-19, before-7, 7",
        "2027-04-09, 2027-04-19, before-3, 3",
        "2027-04-16, 2027-04-19, before-1, 1",
        "2027-04-12, 2027-04-16, before-1, 1", // Songkran lies between
        "2027-04-19, 2027-04-19, today, 0",
        "2027-04-12, 2027-04-14, today, 0", // moved by hand onto Songkran: the 12th is the last day on which something
        // can be done
        "2027-04-16, 2027-04-14, overdue-1, -1",
        "2027-04-16, 2027-04-12, overdue-1, -1",
        "2027-04-19, 2027-04-16, overdue-1, -1",
        "2027-04-22, 2027-04-12, overdue-5, -5",
    })
    void countsInWorkingDays(LocalDate today, LocalDate due, String kind, int left) {
        assertThat(rules.on(APRIL, today, due, LONG_AGO)).contains(new Reminder(kind, due, left));
    }

    @Test
    void saysNothingLongBefore() {
        assertThat(rules.on(APRIL, LocalDate.of(2027, 4, 1), LocalDate.of(2027, 4, 19), LONG_AGO))
                .isEmpty();
    }

    @Test
    void makesUpForADayOnWhichNothingRan() {
        LocalDate due = LocalDate.of(2027, 4, 19);
        assertThat(rules.on(APRIL, LocalDate.of(2027, 4, 8), due, LONG_AGO)).contains(new Reminder("before-7", due, 4));
        assertThat(rules.on(APRIL, LocalDate.of(2027, 4, 12), due, LONG_AGO))
                .contains(new Reminder("before-3", due, 2));
    }

    @Test
    void doesNotMakeUpForTheTimeBeforeTheTaskWasThere() {
        LocalDate due = LocalDate.of(2027, 4, 19);
        LocalDate opened = LocalDate.of(2027, 4, 7);
        assertThat(rules.on(APRIL, LocalDate.of(2027, 4, 8), due, opened)).isEmpty();
        assertThat(rules.on(APRIL, LocalDate.of(2027, 4, 9), due, opened)).contains(new Reminder("before-3", due, 3));
    }
}
