package amnuay.procedure.esastandards;

import amnuay.notification.Notice;
import amnuay.notification.Notices;
import amnuay.organization.Organization;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells everybody who works in the office the same news about a year of the standards. */
@Component
class EsaEverybody {

    private final Organization organization;
    private final Notices notices;

    EsaEverybody(Organization organization, Notices notices) {
        this.organization = organization;
        this.notices = notices;
    }

    /**
     * @param key the same news bears the same key: nobody gets it twice
     * @param template name of the notice's text, for example {@code esa-standards/sar-published}
     * @param link path in the application
     */
    void tell(String key, String template, Map<String, Object> values, String link) {
        organization
                .people()
                .forEach(person -> notices.send(
                        new Notice(key, person.id(), person.email(), person.fullName(), template, values, link)));
    }
}
