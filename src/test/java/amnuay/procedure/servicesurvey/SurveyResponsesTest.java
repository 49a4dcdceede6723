package amnuay.procedure.servicesurvey;

import static amnuay.procedure.servicesurvey.Samples.PARENTS;
import static amnuay.procedure.servicesurvey.Samples.TEACHERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import amnuay.AmnuayTest;
import amnuay.procedure.ResponseRates;
import amnuay.thai.FiscalYear;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the director's page is told about the survey. The fiscal year 2699 of the survey belongs to this test. */
@AmnuayTest
class SurveyResponsesTest {

    @Autowired
    SurveyYears years;

    @Autowired
    Surveys surveys;

    @Autowired
    Answers answers;

    @Autowired
    SurveyResponses responses;

    @Test
    void countsTheAnswersOfEachGroupOnceTheSurveyIsPublished() {
        FiscalYear year = new FiscalYear(2699);
        assertThat(responses.of(year)).isEmpty();
        surveys.prepare(2699);
        assertThat(responses.of(year)).as("a draft asks nobody").isEmpty();

        SurveyLink link = years.publish(2699);
        for (int teacher = 1; teacher <= 3; teacher++) {
            take(link, TEACHERS);
        }
        take(link, PARENTS);

        ResponseRates.Responses told = responses.of(year).orElseThrow();
        assertThat(told.state()).isEqualTo("กำลังรับคำตอบ");
        assertThat(told.page()).isEqualTo("/office/service-survey/2699/results");
        assertThat(told.groups())
                .extracting(ResponseRates.Rate::name, ResponseRates.Rate::received, ResponseRates.Rate::expected)
                .containsExactly(tuple("ครู", 3L, 10L), tuple("ผู้ปกครอง", 1L, null), tuple("บุคลากรอื่น", 0L, null));
        assertThat(told.whole()).isEqualTo(new ResponseRates.Rate("ผู้ตอบทั้งหมด", 4, null));

        surveys.close(2699);
        assertThat(responses.of(year).orElseThrow().state()).isEqualTo("ปิดรับคำตอบแล้ว");
    }

    private void take(SurveyLink link, int group) {
        answers.take(Samples.small(), link, Samples.sheet(group, 4, 1), AnswerOrigin.page(UUID.randomUUID()));
    }
}
