package amnuay.procedure.krs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amnuay.AmnuayTest;
import amnuay.deadline.HolidayEntry;
import amnuay.deadline.HolidayKind;
import amnuay.deadline.HolidayTable;
import amnuay.platform.TestTime;
import amnuay.thai.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The cabinet moves holidays while work is open; the fiscal years 2625 to 2627 belong to this test. */
@AmnuayTest
class MovedHolidayTest extends KrsStory {

    /** The Monday before Songkran. */
    private static final LocalDate MONDAY = LocalDate.of(2027, 4, 12);

    @Autowired
    HolidayTable holidays;

    @Autowired
    TestTime time;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void giveBack() {
        time.giveBack();
        holidays.on(MONDAY).ifPresent(holiday -> holidays.remove(MONDAY));
    }

    @Test
    void movesTheDueDatesOfOpenWorkAndBack() {
        time.set("2027-04-08T10:00");
        open(2625);
        // 9, 12, then Songkran, 16, 19, 20 April
        assertThat(due(2625)).isEqualTo("2027-04-20T09:30:00Z");

        as(KrsOffice.STAFF, () -> {
            holidays.add(special());
            return null;
        });
        assertThat(due(2625)).isEqualTo("2027-04-21T09:30:00Z");

        holidays.remove(MONDAY);
        assertThat(due(2625)).isEqualTo("2027-04-20T09:30:00Z");
    }

    @Test
    void leavesADueDateThatSomebodyMovedByHand() {
        time.set("2027-04-08T10:00");
        open(2626);
        Instant byHand = Instant.parse("2027-04-30T09:30:00Z");
        Task task = task(KrsOffice.STAFF, 2626, "Step01_ReceiveFramework");
        task.setDueDate(Date.from(byHand));
        engine.getTaskService().saveTask(task);

        holidays.add(special());

        assertThat(due(2626)).isEqualTo(byHand);
    }

    @Test
    void movesNothingWhenTheCalendarIsNotSaved() {
        time.set("2027-04-08T10:00");
        open(2627);

        assertThatThrownBy(() -> transaction.executeWithoutResult(work -> {
                    holidays.add(special());
                    holidays.add(special());
                }))
                .isInstanceOf(Refusal.class);

        assertThat(holidays.on(MONDAY)).isEmpty();
        assertThat(due(2627)).isEqualTo("2027-04-20T09:30:00Z");
    }

    private static HolidayEntry special() {
        return new HolidayEntry(MONDAY, "วันหยุดราชการเพิ่มเป็นกรณีพิเศษ", HolidayKind.SPECIAL, "มติคณะรัฐมนตรี");
    }

    private Instant due(int year) {
        return task(KrsOffice.STAFF, year, "Step01_ReceiveFramework")
                .getDueDate()
                .toInstant();
    }
}
