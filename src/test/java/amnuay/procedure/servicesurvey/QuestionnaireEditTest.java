package amnuay.procedure.servicesurvey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amnuay.thai.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionnaireEditTest {

    private final Questionnaire small = Samples.small();

    @Test
    void neverGivesANumberTwice() {
        Questionnaire added = QuestionnaireEdit.putGroup(small, 0, "ชุมชน", "", 20);
        Questionnaire removed = QuestionnaireEdit.removeGroup(added, 44);
        Questionnaire again = QuestionnaireEdit.putGroup(removed, 0, "เอกชน", "", null);

        assertThat(added.group(44).orElseThrow().name()).isEqualTo("ชุมชน");
        assertThat(again.group(44)).isEmpty();
        assertThat(again.group(45).orElseThrow().name()).isEqualTo("เอกชน");
    }

    @Test
    void movesAQuestionOverTheEndOfItsSection() {
        Questionnaire moved = QuestionnaireEdit.moveQuestion(small, Samples.PLACE, 1);

        assertThat(numbers(moved, 0)).containsExactly(11);
        assertThat(numbers(moved, 1)).containsExactly(12, 21, 22);
        assertThat(QuestionnaireEdit.moveQuestion(moved, Samples.PLACE, -1)).isEqualTo(small);
        assertThat(QuestionnaireEdit.moveQuestion(small, Samples.SPEED, -1)).isEqualTo(small);
        assertThat(QuestionnaireEdit.moveQuestion(small, Samples.WORDS, 1)).isEqualTo(small);
    }

    @Test
    void letsAChoiceKeepItsNumberAsLongAsItsWordsStay() {
        Questionnaire changed = QuestionnaireEdit.putQuestion(
                small, 43, Samples.CHANNEL, QuestionKind.SINGLE_CHOICE, "ช่องทาง", false, "มาเอง\nอีเมล\n\nโทรศัพท์");

        assertThat(changed.question(Samples.CHANNEL).orElseThrow().choices())
                .containsExactly(new Choice(3, "มาเอง"), new Choice(4, "อีเมล"), new Choice(1, "โทรศัพท์"));
    }

    @Test
    void refusesWhatIsNotThereAnyMore() {
        assertThatThrownBy(() -> QuestionnaireEdit.removeQuestion(small, 99))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("อาจถูกลบไปแล้ว");
        assertThatThrownBy(() -> QuestionnaireEdit.moveGroup(small, 99, 1)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() ->
                        QuestionnaireEdit.putQuestion(small, 0, 0, QuestionKind.SINGLE_CHOICE, "ใหม่", true, "เดียว"))
                .hasMessageContaining("2 ถึง 40");
    }

    private static List<Integer> numbers(Questionnaire questionnaire, int section) {
        return questionnaire.sections().get(section).questions().stream()
                .map(Question::number)
                .toList();
    }
}
