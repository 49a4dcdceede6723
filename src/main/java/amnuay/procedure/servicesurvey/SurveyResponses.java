package amnuay.procedure.servicesurvey;

import amnuay.procedure.ResponseRates;
import amnuay.thai.FiscalYear;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many of those asked have answered the year's survey, for the director's page; nothing before it is published. */
@Component
class SurveyResponses implements ResponseRates {

    private final Surveys surveys;
    private final Tallies tallies;

    SurveyResponses(Surveys surveys, Tallies tallies) {
        this.surveys = surveys;
        this.tallies = tallies;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Responses> of(FiscalYear year) {
        return surveys.find(year.buddhistYear())
                .filter(survey -> survey.state() != SurveyState.DRAFT)
                .map(survey -> responses(survey, year));
    }

    private Responses responses(Survey survey, FiscalYear year) {
        Map<Integer, Integer> received = tallies.receivedByGroup(survey);
        List<Rate> groups = survey.questionnaire().groups().stream()
                .map(group -> new Rate(group.name(), received.getOrDefault(group.number(), 0), expected(group)))
                .toList();
        return new Responses(
                "อัตราการตอบแบบสอบถามความพึงพอใจ",
                survey.state() == SurveyState.CLOSED ? "ปิดรับคำตอบแล้ว" : "กำลังรับคำตอบ",
                "/office/service-survey/" + year.buddhistYear() + "/results",
                whole(groups, received),
                groups);
    }

    /** Also answers of a group that the questionnaire no longer has; how many were asked is known only when all groups know it. */
    private static Rate whole(List<Rate> groups, Map<Integer, Integer> received) {
        boolean known = groups.stream().allMatch(group -> group.expected() != null);
        return new Rate(
                "ผู้ตอบทั้งหมด",
                received.values().stream().mapToLong(Integer::longValue).sum(),
                known ? groups.stream().mapToLong(Rate::expected).sum() : null);
    }

    private static Long expected(RespondentGroup group) {
        return group.expected() == null ? null : group.expected().longValue();
    }
}
