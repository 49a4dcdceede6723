package amnuay.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "----------",
                "- - - - - - - - - -",
                "..............",
                "ไม่มี",
                "กกกกกกกกกกกก",
                "กขกขกขกขกขกข"
            })
    void hearsNothing(String text) {
        assertThat(Reasons.says(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"สพฐ. ยังไม่ประกาศกรอบ", "ประชุมเลื่อนไปเดือนหน้า", "KRS ปิดปรับปรุงระบบ"})
    void hearsAReason(String text) {
        assertThat(Reasons.says(text)).isTrue();
    }
}
