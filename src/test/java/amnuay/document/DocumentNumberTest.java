package amnuay.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amnuay.thai.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(strings = {"15/2569", "๑๕/๒๕๖๙", " 15 / 2569 ", "015/2569", "15", "ที่ 15/2569", "เลขที่ ๑๕/๒๕๖๙"})
    void knowsTheSameOrderInEveryWriting(String typed) {
        DocumentNumber number = DocumentNumber.typed(DocumentKind.ORDER, typed, DAY);
        assertThat(number.key()).isEqualTo("15");
        assertThat(number.year()).isEqualTo(2569);
    }

    @Test
    void keepsTheLetterCode() {
        DocumentNumber number = DocumentNumber.typed(DocumentKind.LETTER, "ที่ ศธ ๐๔๐๖๒/๑๓๓๐", DAY);
        assertThat(number.text()).isEqualTo("ศธ 04062/1330");
        assertThat(number.key()).isEqualTo("ศธ4062/1330");
        assertThat(DocumentNumber.typed(DocumentKind.LETTER, "04062/2570", DAY).key())
                .isEqualTo("4062/2570");
    }

    @Test
    void countsInTheCalendarYearNotTheFiscalYear() {
        assertThat(DocumentNumber.typed(DocumentKind.ORDER, "1", LocalDate.of(2026, 12, 31))
                        .year())
                .isEqualTo(2569);
        assertThat(DocumentNumber.typed(DocumentKind.ORDER, "1", LocalDate.of(2027, 1, 1))
                        .year())
                .isEqualTo(2570);
        assertThat(DocumentNumber.own(7, 2570).text()).isEqualTo("7/2570");
        assertThat(DocumentNumber.own(7, 2570).key()).isEqualTo("7");
    }

    @Test
    void refusesANumberOfAnotherYear() {
        assertThatThrownBy(() -> DocumentNumber.typed(DocumentKind.ORDER, "15/2570", DAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("15/2570 ไม่ตรงกับปีของวันที่ 22 พ.ย. 2569");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "ที่"})
    void asksForAMissingNumber(String typed) {
        assertThatThrownBy(() -> DocumentNumber.typed(DocumentKind.ORDER, typed, DAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ยังไม่ได้กรอกเลขที่ของคำสั่ง");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "15<script>", "1234567890123456789012345678901234567890123456789012345678901"})
    void refusesNonsense(String typed) {
        assertThatThrownBy(() -> DocumentNumber.typed(DocumentKind.ORDER, typed, DAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ไม่ถูกต้อง");
    }
}
