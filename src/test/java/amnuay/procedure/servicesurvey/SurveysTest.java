package amnuay.procedure.servicesurvey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amnuay.AmnuayTest;
import amnuay.organization.Organization;
import amnuay.thai.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Fiscal years 2640 to 2649 of the survey belong to this test. */
@AmnuayTest
class SurveysTest {

    @Autowired
    Surveys surveys;

    @Autowired
    SurveyYears years;

    @Autowired
    Organization organization;

    @Test
    void proposesAsManyUnitsAsAQuestionMayOffer() {
        List<String> units =
                IntStream.rangeClosed(1, 41).mapToObj("กลุ่มที่ %d"::formatted).toList();

        Questionnaire usual = UsualQuestionnaire.of("สพป.ทดสอบ", units);

        assertThat(usual.questions(QuestionKind.MULTIPLE_CHOICE)
                        .iterator()
                        .next()
                        .choices())
                .extracting(Choice::text)
                .hasSize(40)
                .startsWith("กลุ่มที่ 1")
                .doesNotContain("กลุ่มที่ 41");
    }

    @Test
    void beginsWithTheUsualQuestionnaireWhichIsCompleteAndAsksBothKinds() {
        Questionnaire usual = surveys.prepare(2640).questionnaire();

        usual.requireComplete();
        assertThat(usual.questions(QuestionKind.SATISFACTION)).hasSize(15);
        assertThat(usual.questions(QuestionKind.DISSATISFACTION)).hasSize(5);
        assertThat(usual.groups()).extracting(RespondentGroup::name).contains("ข้าราชการครู");
        assertThat(usual.satisfaction().labels())
                .containsExactly(
                        "พึงพอใจน้อยที่สุด", "พึงพอใจน้อย", "พึงพอใจปานกลาง", "พึงพอใจมาก", "พึงพอใจมากที่สุด");
    }

    @Test
    void beginsWithTheQuestionnaireOfTheYearBefore() {
        surveys.prepare(2641);
        surveys.edit(2641, usual -> Samples.small());

        assertThat(surveys.prepare(2642).questionnaire()).isEqualTo(Samples.small());
    }

    @Test
    void keepsWhatWasPublishedAsItIs() {
        years.publish(2643);

        assertThatThrownBy(() -> surveys.edit(2643, now -> UsualQuestionnaire.of("สพป.", List.of())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("เผยแพร่แล้ว")
                .hasMessageContaining("แก้ไขไม่ได้");
        assertThat(surveys.of(2643).questionnaire()).isEqualTo(Samples.small());
    }

    @Test
    void givesEverySchoolAndUnitAndTheOfficeALinkThatNobodyCanGuess() {
        years.publish(2644);

        List<SurveyLink> links = surveys.links(2644);
        assertThat(links)
                .hasSize(organization.schools().size() + organization.units().size() + 1);
        assertThat(links)
                .extracting(SurveyLink::token)
                .doesNotHaveDuplicates()
                .allMatch(token -> token.matches("[A-Za-z0-9_-]{22}"));
    }

    @Test
    void asksForSatisfactionAndDissatisfactionBeforeItPublishes() {
        surveys.prepare(2645);
        Questionnaire small = Samples.small();
        surveys.edit(
                2645,
                usual -> new Questionnaire(
                        small.title(),
                        "",
                        small.keeping(),
                        small.groups(),
                        small.sections().subList(0, 1),
                        small.satisfaction(),
                        small.dissatisfaction(),
                        small.lastNumber()));

        Instant now = Instant.now();
        assertThatThrownBy(() -> surveys.publish(2645, now, now.plus(Duration.ofDays(1))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ความไม่พึงพอใจ");
    }

    @Test
    void doesNotCloseBeforeItOpens() {
        surveys.prepareUsual(2646);
        Instant now = Instant.now();

        assertThatThrownBy(() -> surveys.publish(2646, now, now.minusSeconds(1)))
                .hasMessageContaining("วันปิดรับคำตอบ");
        years.publish(2647);
        assertThatThrownBy(() -> surveys.closeAt(2647, now.minusSeconds(1))).hasMessageContaining("วันปิดรับคำตอบ");
        surveys.close(2647);
        assertThat(surveys.close(2647).state()).isEqualTo(SurveyState.CLOSED);
        assertThatThrownBy(() -> surveys.closeAt(2647, now.plusSeconds(60))).hasMessageContaining("ปิดรับคำตอบแล้ว");
    }

    @Test
    void saysWhenAYearHasNone() {
        assertThatThrownBy(() -> surveys.of(2649))
                .hasMessageContaining("๒๖๔๙")
                .hasMessageContaining("ยังไม่มีแบบสอบถาม");
    }
}
