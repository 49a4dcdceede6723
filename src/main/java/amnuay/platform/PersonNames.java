package amnuay.platform;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import org.springframework.stereotype.Component;

/** The name people know a person by. */
@Component
class PersonNames {

    private final Organization organization;

    PersonNames(Organization organization) {
        this.organization = organization;
    }

    /** @return the full name; the account name for accounts that belong to nobody, such as the first administrator */
    String of(String id) {
        return organization.person(id).map(PersonView::fullName).orElse(id);
    }
}
