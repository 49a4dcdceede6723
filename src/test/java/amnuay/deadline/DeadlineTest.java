package amnuay.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.MonthDay;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    @Test
    void readsTheThreeWaysToSayIt() {
        assertThat(Deadline.parse(Map.of("deadlineDate", "--03-31"))).contains(new Deadline.OnDay(MonthDay.of(3, 31)));
        assertThat(Deadline.parse(Map.of("deadlineWorkingDays", "5", "evidence-1", "record:targets")))
                .contains(new Deadline.WorkingDaysAfterOpening(5));
        assertThat(Deadline.parse(Map.of("deadline", "announced"))).contains(new Deadline.Announced());
        assertThat(Deadline.parse(Map.of("evidence-1", "record:targets"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "deadlineDate, 31-03",
        "deadlineDate, 2027-03-31",
        "deadlineDate, --02-30",
        "deadlineWorkingDays, 0",
        "deadlineWorkingDays, -5",
        "deadlineWorkingDays, 400",
        "deadlineWorkingDays, five",
        "deadline, soon",
        "deadline, ''",
    })
    void refusesWhatItCannotRead(String name, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadline.parse(Map.of(name, value)))
                .withMessageContaining(name)
                .withMessageContaining(value);
    }

    @Test
    void refusesTwoDeadlinesAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadline.parse(Map.of("deadline", "announced", "deadlineDate", "--03-31")))
                .withMessageContaining("deadlineDate")
                .withMessageContaining("one deadline");
    }
}
