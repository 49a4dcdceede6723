package amnuay.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiDatesTest {

    private static final LocalDate NOVEMBER_22 = LocalDate.of(2026, 11, 22);

    @Test
    void writesDatesForDocumentsAndScreens() {
        assertThat(ThaiDates.longDate(NOVEMBER_22)).isEqualTo("๒๒ พฤศจิกายน ๒๕๖๙");
        assertThat(ThaiDates.shortDate(NOVEMBER_22)).isEqualTo("๒๒ พ.ย. ๖๙");
        assertThat(ThaiDates.screenDate(NOVEMBER_22)).isEqualTo("22 พ.ย. 2569");
        assertThat(ThaiDates.longDate(LocalDate.of(2027, 1, 5))).isEqualTo("๕ มกราคม ๒๕๗๐");
        assertThat(ThaiDates.shortDate(LocalDate.of(1960, 3, 1))).isEqualTo("๑ มี.ค. ๐๓");
        assertThat(ThaiDates.buddhistYear(NOVEMBER_22)).isEqualTo(2569);
    }

    @Test
    void writesTimesInBangkokWhateverTheServerThinks() {
        assertThat(ThaiDates.screenTime(Instant.parse("2026-11-22T09:30:00Z"))).isEqualTo("22 พ.ย. 2569 16.30 น.");
        assertThat(ThaiDates.screenTime(Instant.parse("2026-12-31T17:05:00Z"))).isEqualTo("1 ม.ค. 2570 00.05 น.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22",
                "2569-11-22",
                "22/11/2569",
                "22/11/2026",
                "22-11-2569",
                "22.11.2569",
                "๒๒/๑๑/๒๕๖๙",
                "๒๕๖๙-๑๑-๒๒",
                "22 พ.ย. 2569",
                "22 พ.ย. 2026",
                "22 พย 2569",
                "22พ.ย.2569",
                "22 พ.ย. 69",
                "๒๒ พ.ย. ๖๙",
                "22 พฤศจิกายน 2569",
                "๒๒ พฤศจิกายน ๒๕๖๙",
                "วันที่ ๒๒ พฤศจิกายน พ.ศ. ๒๕๖๙",
                "  22   พ.ย.\u00a02569 ",
            })
    void readsWhatPeopleType(String text) {
        assertThat(ThaiDates.parse(text)).isEqualTo(NOVEMBER_22);
    }

    @ParameterizedTest
    @CsvSource({
        "1 ม.ค. 2570, 2027-01-01",
        "28 กุมภาพันธ์ 2570, 2027-02-28",
        "3 มี.ค. 2570, 2027-03-03",
        "6 เม.ย. 2570, 2027-04-06",
        "4 พฤษภาคม 2570, 2027-05-04",
        "3 มิ.ย. 2570, 2027-06-03",
        "28 ก.ค. 2570, 2027-07-28",
        "12 สิงหาคม 2570, 2027-08-12",
        "30 ก.ย. 2570, 2027-09-30",
        "1 ต.ค. 2570, 2027-10-01",
        "5 ธันวาคม 2570, 2027-12-05",
        "29/02/2567, 2024-02-29",
        "2567-02-29, 2024-02-29",
        "1/1/1900, 1900-01-01",
    })
    void knowsEveryMonthAndLeapYearsOfBothEras(String text, LocalDate expected) {
        assertThat(ThaiDates.parse(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2569",
                "29/02/2569",
                "2569-13-01",
                "00/11/2569",
                "22/11/0000",
                "0000-11-22",
                "22/11/69",
                "22/11/2300",
                "22/11/1026",
                "22/11/9999",
                "22 พ.ย. พ.ศ. 2026",
                "22 พยศ 2569",
                "abc",
                "22",
                "2569",
                "22/11/2569 x",
                "-22/11/2569",
                "99999999999/1/2569",
            })
    void refusesNonsenseNamingIt(String text) {
        assertThatThrownBy(() -> ThaiDates.parse(text))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“" + text + "”")
                .hasMessageContaining("เช่น 22/11/2569");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   "})
    void asksForADateThatIsMissing(String text) {
        assertThatThrownBy(() -> ThaiDates.parse(text))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ยังไม่ได้กรอกวันที่");
    }

    @Test
    void showsOnlyTheBeginningOfALongText() {
        assertThatThrownBy(() -> ThaiDates.parse("x".repeat(5000)))
                .isInstanceOf(Refusal.class)
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(250));
    }

    @Test
    void saysWhyADayDoesNotExist() {
        assertThatThrownBy(() -> ThaiDates.parse("31/02/2569")).hasMessageContaining("ไม่มีวันนี้ในปฏิทิน");
        assertThatThrownBy(() -> ThaiDates.parse("22/11/0000")).hasMessageContaining("ปีไม่ถูกต้อง");
        assertThatThrownBy(() -> ThaiDates.parse("abc")).hasMessageContaining("รูปแบบไม่ถูกต้อง");
    }
}
