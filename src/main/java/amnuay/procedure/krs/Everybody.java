package amnuay.procedure.krs;

import amnuay.notification.Notice;
import amnuay.notification.Notices;
import amnuay.organization.Organization;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells everybody who works in the office the same news about a year of KRS. */
@Component
class Everybody {

    private final Organization organization;
    private final Notices notices;

    Everybody(Organization organization, Notices notices) {
        this.organization = organization;
        this.notices = notices;
    }

    /**
     * @param key the same news bears the same key: nobody gets it twice
     * @param template name of the notice's text, for example {@code krs/report-published}
     * @param link path in the application
     */
    void tell(String key, String template, Map<String, Object> values, String link) {
        organization
                .people()
                .forEach(person -> notices.send(
                        new Notice(key, person.id(), person.email(), person.fullName(), template, values, link)));
    }
}
