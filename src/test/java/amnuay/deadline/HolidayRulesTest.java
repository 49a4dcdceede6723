package amnuay.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amnuay.thai.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HolidayRulesTest {

    @Test
    void proposesTheFixedDaysOf2590AndTheSubstitutesOfThoseOnWeekends() {
        assertThat(HolidayRules.proposal(2047, List.of()))
                .extracting(holiday -> holiday.day() + " " + holiday.name())
                .containsExactly(
                        "2047-01-01 วันขึ้นปีใหม่",
                        "2047-04-06 วันจักรี", // a Saturday
                        "2047-04-08 ชดเชยวันจักรี",
                        "2047-04-13 วันสงกรานต์", // Saturday to Monday
                        "2047-04-14 วันสงกรานต์",
                        "2047-04-15 วันสงกรานต์",
                        "2047-04-16 ชดเชยวันสงกรานต์",
                        "2047-05-04 วันฉัตรมงคล", // a Saturday
                        "2047-05-06 ชดเชยวันฉัตรมงคล",
                        "2047-06-03 วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าฯ พระบรมราชินี",
                        "2047-07-28 วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว", // a Sunday
                        "2047-07-29 ชดเชยวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว",
                        "2047-08-12 วันแม่แห่งชาติ",
                        "2047-10-13 วันนวมินทรมหาราช", // a Sunday
                        "2047-10-14 ชดเชยวันนวมินทรมหาราช",
                        "2047-10-23 วันปิยมหาราช",
                        "2047-12-05 วันพ่อแห่งชาติ",
                        "2047-12-10 วันรัฐธรรมนูญ",
                        "2047-12-31 วันสิ้นปี");
    }

    @Test
    void leavesTheSubstituteOfASundayAtNewYearsEveToTheNextYear() {
        // 31 December 2028 is a Sunday, 1 January 2029 a Monday
        assertThat(HolidayRules.proposal(2028, List.of()))
                .extracting(HolidayEntry::day)
                .contains(LocalDate.of(2028, 12, 31))
                .doesNotContain(LocalDate.of(2029, 1, 2));
        assertThat(HolidayRules.proposal(2029, List.of()))
                .filteredOn(holiday -> holiday.kind() == HolidayKind.SUBSTITUTE)
                .extracting(holiday -> holiday.day() + " " + holiday.name())
                .contains("2029-01-02 ชดเชยวันสิ้นปี");
    }

    @Test
    void givesAnAnnouncedDayOnAWeekendItsSubstituteAndRepeatsNothing() {
        var visakha = new HolidayEntry(LocalDate.of(2047, 5, 11), "วันวิสาขบูชา", HolidayKind.YEARLY, "");
        List<HolidayEntry> before = HolidayRules.proposal(2047, List.of());
        List<HolidayEntry> entered = new ArrayList<>(before);
        entered.add(visakha);

        assertThat(HolidayRules.proposal(2047, entered))
                .containsExactly(
                        new HolidayEntry(LocalDate.of(2047, 5, 13), "ชดเชยวันวิสาขบูชา", HolidayKind.SUBSTITUTE, ""));
    }

    @Test
    void keepsLabourDayAWorkingDayUnlessTheCabinetSaysOtherwise() {
        LocalDate labourDay = LocalDate.of(2028, 5, 1);
        assertThatThrownBy(() -> new HolidayEntry(labourDay, "วันแรงงานแห่งชาติ", HolidayKind.YEARLY, ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("เป็นวันทำการของส่วนราชการ");
        assertThat(new HolidayEntry(labourDay, "วันแรงงานแห่งชาติ", HolidayKind.SPECIAL, "").day())
                .isEqualTo(labourDay);
    }
}
