package amnuay.procedure.servicesurvey;

import amnuay.notification.Notice;
import amnuay.notification.Notices;
import amnuay.organization.Organization;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells everybody who works in the office the same news about a year's survey. */
@Component
class SurveyEverybody {

    private final Organization organization;
    private final Notices notices;

    SurveyEverybody(Organization organization, Notices notices) {
        this.organization = organization;
        this.notices = notices;
    }

    /**
     * @param key the same news bears the same key: nobody gets it twice
     * @param template name of the notice's text, for example {@code service-survey/report-published}
     * @param link path in the application
     */
    void tell(String key, String template, Map<String, Object> values, String link) {
        organization
                .people()
                .forEach(person -> notices.send(
                        new Notice(key, person.id(), person.email(), person.fullName(), template, values, link)));
    }
}
