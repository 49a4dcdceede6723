package amnuay.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThaiTextTest {

    @Test
    void writesThaiDigitsAndLeavesTheRestAlone() {
        assertThat(ThaiText.digits("ที่ ศธ 04022/1330 (KRS)")).isEqualTo("ที่ ศธ ๐๔๐๒๒/๑๓๓๐ (KRS)");
        assertThat(ThaiText.digits("0123456789")).isEqualTo("๐๑๒๓๔๕๖๗๘๙");
        assertThat(ThaiText.digits(2570)).isEqualTo("๒๕๗๐");
        assertThat(ThaiText.digits(-7)).isEqualTo("-๗");
        assertThat(ThaiText.digits("")).isEmpty();
    }

    @Test
    void readsThaiDigitsBack() {
        assertThat(ThaiText.arabic("คำสั่งที่ ๑๕/๒๕๖๙ ฉบับที่ 2")).isEqualTo("คำสั่งที่ 15/2569 ฉบับที่ 2");
        assertThat(ThaiText.arabic("๐๑๒๓๔๕๖๗๘๙")).isEqualTo("0123456789");
    }
}
