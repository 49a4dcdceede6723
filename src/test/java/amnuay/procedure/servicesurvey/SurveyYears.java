package amnuay.procedure.servicesurvey;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Publishes surveys for tests, each in a fiscal year of its own. */
@Component
class SurveyYears {

    private final Surveys surveys;

    SurveyYears(Surveys surveys) {
        this.surveys = surveys;
    }

    /** Open now; the link of the office. */
    SurveyLink publish(int fiscalYear) {
        return publish(fiscalYear, Samples.small());
    }

    SurveyLink publish(int fiscalYear, Questionnaire questionnaire) {
        surveys.prepare(fiscalYear);
        surveys.edit(fiscalYear, usual -> questionnaire);
        surveys.publish(
                fiscalYear,
                Instant.now().minus(Duration.ofDays(1)),
                Instant.now().plus(Duration.ofDays(400)));
        return officeLink(fiscalYear);
    }

    SurveyLink officeLink(int fiscalYear) {
        return surveys.links(fiscalYear).stream()
                .filter(link -> link.kind() == LinkKind.OFFICE)
                .findFirst()
                .orElseThrow();
    }
}
