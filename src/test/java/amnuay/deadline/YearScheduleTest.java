package amnuay.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amnuay.AmnuayTest;
import amnuay.thai.Refusal;
import amnuay.thai.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The fiscal year 2690 of a procedure that does not exist belongs to this test: 1 October 2146 to 30 September 2147. */
@AmnuayTest
@RecordApplicationEvents
class YearScheduleTest {

    private static final String KEY = "paper-2690";
    private static final String CLOSES = "paper:round:1:closes";

    @Autowired
    YearSchedule schedule;

    @Autowired
    DueDates dueDates;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEvents events;

    @AfterEach
    void clear() {
        database.sql("delete from schedule_row where business_key = :key")
                .param("key", KEY)
                .update();
        database.sql("delete from schedule_revision where business_key = :key")
                .param("key", KEY)
                .update();
    }

    @Test
    void beginsTheYearWithWhatTheDiagramSays() {
        schedule.seed(KEY, seeds());
        schedule.move(KEY, "Step01_Receive", LocalDate.of(2147, 2, 1), "เลื่อน", "p.anan");
        schedule.seed(KEY, seeds());

        assertThat(schedule.of(KEY))
                .extracting(row -> row.element() + " " + row.date() + " " + row.workingDays() + " " + row.source() + " "
                        + row.label())
                .containsExactly(
                        "Step01_Receive 2147-02-01 null OFFICE ๑. รับ",
                        "Step02_Meet null 5 MANUAL ๒. ประชุม",
                        "Step09_Report null null NOT_ANNOUNCED ๙. รายงาน");
        assertThat(changes()).containsExactly("Step01_Receive 2147-03-31 > 2147-02-01");
    }

    @Test
    void tellsOfEveryDateThatIsAnnouncedMovedOrWithdrawnAndKeepsItsHistory() {
        schedule.plan(KEY, CLOSES, "ปิดรอบที่ ๑", null, ScheduleSource.OBEC_LETTER, "รอหนังสือ", "p.anan");
        schedule.announce(KEY, CLOSES, LocalDate.of(2147, 3, 31), ScheduleSource.OBEC_LETTER, "ศธ ๐๔๐๑๐/ว ๑", "p.anan");
        schedule.announce(KEY, CLOSES, LocalDate.of(2147, 3, 31), ScheduleSource.OBEC_LETTER, "อีกครั้ง", "p.boon");
        schedule.move(KEY, CLOSES, LocalDate.of(2147, 4, 7), "สพฐ. ขยายเวลา", "p.boon");
        assertThat(schedule.dateOf(KEY, CLOSES)).contains(LocalDate.of(2147, 4, 7));

        schedule.withdraw(KEY, CLOSES, "สพฐ. ยกเลิก", "p.anan");
        assertThat(schedule.dateOf(KEY, CLOSES)).isEmpty();
        assertThat(schedule.find(KEY, CLOSES))
                .get()
                .extracting(ScheduledDate::source)
                .isEqualTo(ScheduleSource.NOT_ANNOUNCED);
        schedule.drop(KEY, CLOSES, "ไม่มีรอบนี้", "p.anan");

        assertThat(schedule.of(KEY)).isEmpty();
        assertThat(changes())
                .containsExactly(
                        CLOSES + " null > null",
                        CLOSES + " null > 2147-03-31",
                        CLOSES + " 2147-03-31 > 2147-04-07",
                        CLOSES + " 2147-04-07 > null");
        assertThat(schedule.historyOf(KEY).stream()
                        .sorted((one, other) -> one.changedAt().compareTo(other.changedAt()))
                        .map(each -> each.newDate() + " " + each.reason() + " " + each.changedBy()))
                .containsExactly(
                        "null รอหนังสือ p.anan",
                        "2147-03-31 ศธ ๐๔๐๑๐/ว ๑ p.anan",
                        "2147-04-07 สพฐ. ขยายเวลา p.boon",
                        "null สพฐ. ยกเลิก p.anan");
    }

    @Test
    void refusesADateOfAnotherFiscalYearAndAMoveWithoutReason() {
        schedule.seed(KEY, seeds());
        assertThatThrownBy(() -> schedule.move(KEY, "Step01_Receive", LocalDate.of(2147, 10, 1), "เลื่อน", "p.anan"))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "วันที่ 1 ต.ค. 2690 ไม่อยู่ในปีงบประมาณ 2690 กรุณาเลือกวันระหว่าง 1 ต.ค. 2689 ถึง 30 ก.ย. 2690");
        // what a round reports may come up to sixty days after its year
        plan(LocalDate.of(2147, 11, 29));
        assertThatThrownBy(() -> plan(LocalDate.of(2147, 11, 30))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> plan(LocalDate.of(2146, 9, 30))).isInstanceOf(Refusal.class);
        plan(LocalDate.of(2146, 10, 1));
        assertThatThrownBy(() -> schedule.move(KEY, CLOSES, LocalDate.of(2147, 1, 7), " ", "p.anan"))
                .hasMessage("ยังไม่ได้กรอกเหตุผล กรุณากรอกเหตุผล");
        assertThatThrownBy(() -> schedule.move(KEY, "nothing", LocalDate.of(2147, 1, 7), "x", "p.anan"))
                .hasMessageContaining("ไม่มีกำหนดการนี้");

        assertThat(schedule.dateOf(KEY, CLOSES)).contains(LocalDate.of(2146, 10, 1));
    }

    @Test
    void movesADayOfTheManualToAWorkingDayButTakesAnAnnouncedOneAsItIs() {
        // 31 March 2147 is a Friday; Saturday is 1 April
        schedule.seed(KEY, seeds());
        WorkingDays fridayOff = new WorkingDays(Set.of(LocalDate.of(2147, 3, 31)));
        LocalDate opened = LocalDate.of(2147, 3, 1);

        assertThat(dueDates.due(fridayOff, row("Step01_Receive"), opened))
                .contains(Instant.parse("2147-04-03T09:30:00Z"));
        schedule.move(KEY, "Step01_Receive", LocalDate.of(2147, 4, 1), "ทำงานวันเสาร์", "p.anan");
        assertThat(dueDates.due(fridayOff, row("Step01_Receive"), opened))
                .contains(Instant.parse("2147-04-01T09:30:00Z"));
        assertThat(dueDates.due(fridayOff, row("Step02_Meet"), LocalDate.of(2147, 3, 30)))
                .contains(Instant.parse("2147-04-07T09:30:00Z"));
        assertThat(dueDates.due(fridayOff, row("Step09_Report"), opened)).isEmpty();
    }

    @Test
    void opensWithTheDayAndClosesWithTheOffice() {
        assertThat(DueDates.moment("krs:round:1:opens", LocalDate.of(2027, 4, 1)))
                .isEqualTo(Instant.parse("2027-03-31T17:00:00Z"));
        assertThat(DueDates.moment("krs:round:1:closes", LocalDate.of(2027, 4, 1)))
                .isEqualTo(Instant.parse("2027-04-01T09:30:00Z"));
    }

    private ScheduledDate row(String element) {
        return schedule.find(KEY, element).orElseThrow();
    }

    private void plan(LocalDate date) {
        schedule.plan(KEY, CLOSES, "ปิดรอบที่ ๑", date, ScheduleSource.OFFICE, "แผนของสำนักงาน", "p.anan");
    }

    private static List<ScheduleSeed> seeds() {
        return List.of(
                new ScheduleSeed("Step01_Receive", "๑. รับ", new Deadline.OnDay(MonthDay.of(3, 31))),
                new ScheduleSeed("Step02_Meet", "๒. ประชุม", new Deadline.WorkingDaysAfterOpening(5)),
                new ScheduleSeed("Step09_Report", "๙. รายงาน", new Deadline.Announced()));
    }

    private List<String> changes() {
        return events.stream(ScheduleChanged.class)
                .filter(change -> change.businessKey().equals(KEY))
                .map(change -> change.element() + " " + change.oldDate() + " > " + change.newDate())
                .toList();
    }
}
