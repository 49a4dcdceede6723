package amnuay.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.thai.FiscalYear;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** With the holidays of 2026 and 2027 that the migration brings. */
@AmnuayTest
class DueDatesTest {

    private static final FiscalYear YEAR_2570 = new FiscalYear(2570);
    private static final LocalDate OPENED = LocalDate.of(2026, 11, 20);

    @Autowired
    DueDates dueDates;

    @Autowired
    OfficeCalendar calendar;

    @Autowired
    Holidays holidays;

    @Test
    void isDueWhenTheOfficeClosesInBangkok() {
        assertThat(onDay("--03-31", YEAR_2570)).contains(Instant.parse("2027-03-31T09:30:00Z"));
        assertThat(onDay("--12-15", YEAR_2570)).contains(Instant.parse("2026-12-15T09:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "--04-10, 2027-04-12", // a Saturday
        "--04-13, 2027-04-16", // Songkran, Tuesday to Thursday
        "--07-18, 2027-07-21", // Sunday, then Lent and a substitution day
        "--10-23, 2026-10-26", // a holiday on a Friday
    })
    void movesToTheNextWorkingDay(String monthDay, LocalDate expected) {
        assertThat(onDay(monthDay, YEAR_2570)).contains(closing(expected));
    }

    @Test
    void neverLeavesTheFiscalYear() {
        assertThat(onDay("--09-30", new FiscalYear(2571))).contains(closing(LocalDate.of(2028, 9, 29)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 1, 2026-11-23",
        "2026-12-03, 3, 2026-12-09", // the 7th is a substitution day
        "2026-12-30, 1, 2027-01-04", // over the new year
        "2027-04-12, 5, 2027-04-22",
        "2027-04-14, 1, 2027-04-16", // opened on a holiday
    })
    void countsWorkingDaysFromTheDayAfterOpening(LocalDate opened, int days, LocalDate expected) {
        assertThat(dueDates.due(new Deadline.WorkingDaysAfterOpening(days), opened, YEAR_2570))
                .contains(closing(expected));
    }

    @Test
    void raisesNoAlarmBeforeTheDayIsAnnounced() {
        assertThat(dueDates.due(new Deadline.Announced(), OPENED, YEAR_2570)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-24T03:00:00Z, เหลือ 5 วันทำการ",
        "2027-03-30T16:59:00Z, เหลือ 1 วันทำการ", // 23.59 in Bangkok
        "2027-03-30T17:01:00Z, ครบกำหนดวันนี้",
        "2027-03-31T12:00:00Z, ครบกำหนดวันนี้",
        "2027-04-01T01:00:00Z, เกินกำหนด 1 วันทำการ",
        "2027-04-04T01:00:00Z, เกินกำหนด 2 วันทำการ",
        "2027-04-06T01:00:00Z, เกินกำหนด 3 วันทำการ", // Chakri day does not count
    })
    void saysWhatIsLeft(Instant now, String expected) {
        assertThat(dueDates.remaining(Instant.parse("2027-03-31T09:30:00Z"), now))
                .isEqualTo(expected);
    }

    @Test
    void findsWordsForAWeekend() {
        Instant friday = Instant.parse("2027-03-05T09:30:00Z");
        Instant saturday = Instant.parse("2027-03-06T09:30:00Z");
        assertThat(dueDates.remaining(saturday, friday)).isEqualTo("เหลือไม่ถึง 1 วันทำการ");
        assertThat(dueDates.remaining(friday, saturday)).isEqualTo("เกินกำหนดแล้ว");
    }

    @Test
    @Transactional
    void seesAHolidayTheMomentTheCabinetAddsIt() {
        LocalDate special = LocalDate.of(2027, 8, 13);
        assertThat(calendar.workingDays().isWorkingDay(special)).isTrue();
        holidays.save(
                new Holiday(new HolidayEntry(special, "วันหยุดราชการเพิ่มเป็นกรณีพิเศษ", HolidayKind.SPECIAL, "")));
        assertThat(calendar.workingDays().isWorkingDay(special)).isFalse();
    }

    @Test
    void opensOnLabourDayAndClosesOnThePloughingDay() {
        assertThat(calendar.workingDays().isWorkingDay(LocalDate.of(2026, 5, 1)))
                .isTrue();
        assertThat(calendar.workingDays().isWorkingDay(LocalDate.of(2026, 5, 13)))
                .isFalse();
    }

    @Test
    void callsNoYearConfirmedThatNobodyCompared() {
        assertThat(calendar.confirmed(2026)).isFalse();
        assertThat(calendar.confirmed(2027)).isFalse();
        assertThat(calendar.confirmed(2030)).isFalse();
    }

    private Optional<Instant> onDay(String monthDay, FiscalYear year) {
        return dueDates.due(new Deadline.OnDay(MonthDay.parse(monthDay)), OPENED, year);
    }

    private static Instant closing(LocalDate day) {
        return Instant.parse(day + "T09:30:00Z");
    }
}
