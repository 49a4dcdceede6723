package amnuay.procedure.krs;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.deadline.HolidayEntry;
import amnuay.deadline.HolidayKind;
import amnuay.deadline.HolidayTable;
import amnuay.deadline.ScheduleSource;
import amnuay.deadline.ScheduledDate;
import amnuay.deadline.YearSchedule;
import amnuay.platform.TestTime;
import java.time.LocalDate;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Open steps of KRS follow the year's schedule; the fiscal years 2655 to 2657 belong to this test. */
@AmnuayTest
class MovedScheduleTest extends KrsStory {

    private static final String STEP = "Step01_ReceiveFramework";

    @Autowired
    YearSchedule schedule;

    @Autowired
    HolidayTable holidays;

    @Autowired
    TestTime time;

    @AfterEach
    void giveBack() {
        time.giveBack();
        LocalDate special = LocalDate.of(2113, 1, 9);
        holidays.on(special).ifPresent(holiday -> holidays.remove(special));
    }

    @Test
    void beginsTheYearWithEveryStepOfTheDiagram() {
        openIn("2111-11-03T10:00");

        assertThat(schedule.of("krs-2655"))
                .extracting(ScheduledDate::element)
                .startsWith(STEP, "Step02_PlanMeeting", "Step02_ApproveInvitationMemo")
                .noneMatch(element -> element.startsWith("Adoption"));
        ScheduledDate first = schedule.find("krs-2655", STEP).orElseThrow();
        assertThat(first.workingDays()).isEqualTo(5);
        assertThat(first.source()).isEqualTo(ScheduleSource.MANUAL);
        assertThat(first.label()).isEqualTo("๑.\u00a0รับฟังการชี้แจงกรอบการประเมินส่วนราชการ");
        assertThat(schedule.historyOf("krs-2655")).isEmpty();
    }

    @Test
    void movesTheOpenTaskWithTheScheduleAndNotWithHolidays() {
        // a Tuesday; five working days later is Tuesday the 8th
        openIn("2112-11-01T10:00");
        assertThat(due(2656)).isEqualTo(day("2112-11-08"));

        schedule.move("krs-2656", STEP, LocalDate.of(2113, 1, 9), "สพฐ. เลื่อน", KrsOffice.STAFF);
        assertThat(due(2656)).isEqualTo(day("2113-01-09"));

        holidays.add(new HolidayEntry(LocalDate.of(2113, 1, 9), "วันหยุดพิเศษ", HolidayKind.SPECIAL, ""));
        assertThat(due(2656)).isEqualTo(day("2113-01-09"));

        schedule.withdraw("krs-2656", STEP, "สพฐ. ยังไม่กำหนด", KrsOffice.STAFF);
        assertThat(task(KrsOffice.STAFF, 2656, STEP).getDueDate()).isNull();
    }

    @Test
    void opensTheTaskWithTheDateThatWasSetBeforeTheYear() {
        schedule.plan("krs-2657", STEP, "๑. รับฟัง", LocalDate.of(2114, 2, 1), ScheduleSource.OBEC_LETTER, "ว ๒", "x");

        openIn("2113-11-01T10:00");

        assertThat(due(2657)).isEqualTo(day("2114-02-01"));
    }

    /** As the signal of 1 October does: the year is the one that the clock is in. */
    private void openIn(String moment) {
        time.set(moment);
        engine.getRuntimeService().startProcessInstanceByKey("krs");
    }

    private Date due(int year) {
        return new Date(task(KrsOffice.STAFF, year, STEP).getDueDate().getTime());
    }

    private static Date day(String day) {
        return Date.from(java.time.Instant.parse(day + "T09:30:00Z"));
    }
}
