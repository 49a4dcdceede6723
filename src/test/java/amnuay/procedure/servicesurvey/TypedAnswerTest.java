package amnuay.procedure.servicesurvey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedAnswerTest {

    private final Questionnaire small = Samples.small();

    @ParameterizedTest
    @CsvSource({
        "5,5",
        "๓,3",
        "4.0,4",
        "'5 พึงพอใจมากที่สุด',5",
        "(2) น้อย,2",
        "พึงพอใจมาก,4",
        "มาก,4",
        "มาก ที่สุด,5",
        "น้อยที่สุด,1",
        "6,-1",
        "0,-1",
        "4.5,-1",
        "55,-1",
        "ไม่พึงพอใจมาก,-1",
        "ดี,-1"
    })
    void readsARating(String typed, int rating) {
        assertThat(values(Samples.SPEED, typed)).containsExactly(rating);
    }

    @Test
    void neverTakesSatisfactionForDissatisfaction() {
        assertThat(values(Samples.DELAY, "พึงพอใจมาก")).containsExactly(-1);
        assertThat(values(Samples.DELAY, "ไม่พึงพอใจมาก")).containsExactly(4);
    }

    @Test
    void readsChoicesByNumberAndByWords() {
        assertThat(values(Samples.CHANNEL, " ไลน์ ")).containsExactly(2);
        assertThat(values(Samples.CHANNEL, "๓")).containsExactly(3);
        assertThat(values(Samples.CHANNEL, "อื่น")).containsExactly(-1);
        assertThat(values(Samples.UNITS, "บุคคล, นิเทศ")).containsExactly(1, 3);
        assertThat(values(Samples.UNITS, "1,2;3")).containsExactly(1, 2, 3);
        assertThat(values(Samples.UNITS, "บุคคล, แผนงาน")).containsExactly(1, -1);
        assertThat(values(Samples.UNITS, "")).isEmpty();
    }

    @Test
    void readsAChoiceThatHasACommaInIt() {
        Question question = new Question(
                9,
                QuestionKind.MULTIPLE_CHOICE,
                "ช่องทาง",
                false,
                List.of(new Choice(1, "โทรศัพท์"), new Choice(2, "โทรศัพท์, ไลน์"), new Choice(3, "อีเมล")));
        assertThat(TypedAnswer.values(small, question, "โทรศัพท์, ไลน์, อีเมล")).containsExactly(2, 3);
    }

    @Test
    void readsTheGroupByPlaceAndByName() {
        assertThat(TypedAnswer.group(small, "2")).isEqualTo(Samples.PARENTS);
        assertThat(TypedAnswer.group(small, "บุคลากร อื่น")).isEqualTo(Samples.STAFF);
        assertThat(TypedAnswer.group(small, "9")).isEqualTo(-1);
        assertThat(TypedAnswer.group(small, " ")).isNull();
    }

    private List<Integer> values(int question, String typed) {
        return TypedAnswer.values(small, small.question(question).orElseThrow(), typed);
    }
}
