package amnuay.platform;

import amnuay.document.PersonName;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import org.springframework.stereotype.Component;

/** The name people know a person by. */
@Component
class PersonNames implements PersonName {

    private final Organization organization;

    PersonNames(Organization organization) {
        this.organization = organization;
    }

    /** @return the full name; the account name for accounts that belong to nobody, such as the first administrator */
    @Override
    public String of(String id) {
        return organization.person(id).map(PersonView::fullName).orElse(id);
    }
}
