package amnuay.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void takesBothKindsOfDigitsAndSpacesAsTheSame() {
        SearchText typed = SearchText.of("  ที่  ๑๒ / ๒๕๗๐ ");

        assertThat(typed.typed()).isEqualTo("ที่ ๑๒ / ๒๕๗๐");
        assertThat(typed.joined()).isEqualTo("ที่12/2570");
        assertThat(SearchText.of("ตัวชี้วัด ๑.๓").isIn("๓. กำหนดผู้กำกับดูแล (ตัวชี้วัด 1.3)"))
                .isTrue();
        assertThat(SearchText.of("กำหนดผู้กำกับดูแลและผู้จัดเก็บ").isIn("๓. กำหนดผู้กำกับดูแล และผู้จัดเก็บข้อมูล"))
                .isTrue();
    }

    @Test
    void wantsEveryWordSomewhere() {
        SearchText typed = SearchText.of("คำสั่ง สมใจ krs");

        assertThat(typed.isIn("ร่างคำสั่ง", "นางสาวสมใจ ใจดี", "การประเมิน (KRS)"))
                .isTrue();
        assertThat(typed.isIn("ร่างคำสั่ง", null, "การประเมิน (KRS)")).isFalse();
        assertThat(SearchText.of(" ").isIn("อะไรก็ได้")).isFalse();
    }

    @Test
    void readsLettersThatLookAlikeAsTheSame() {
        assertThat(SearchText.of("ค\u0E4D\u0E32สั่ง").isIn("คำสั่ง")).isTrue();
        assertThat(SearchText.of("\u0E40\u0E40ผน").isIn("แผน")).isTrue();
    }

    @Test
    void saysWhenThereIsTooLittleOrTooMuchToLookFor() {
        assertThat(SearchText.of(null).isEmpty()).isTrue();
        assertThat(SearchText.of("\u0000\n").isEmpty()).isTrue();
        assertThat(SearchText.of("ก").isTooShort()).isTrue();
        assertThat(SearchText.of("ก ข").isTooShort()).isFalse();

        SearchText long300 = SearchText.of("ก".repeat(300));
        assertThat(long300.typed()).hasSize(200);
        assertThat(long300.shortened()).isTrue();
        assertThat(SearchText.of("ก".repeat(199) + "😀").typed()).isEqualTo("ก".repeat(199));
        assertThat(SearchText.of("1 2 3 4 5 6 7 8 9").words()).hasSize(8);
        assertThat(SearchText.of("1 2 3 4 5 6 7 8 9").shortened()).isTrue();
        assertThat(SearchText.of("1 2 3 4 5 6 7 8").shortened()).isFalse();
    }
}
