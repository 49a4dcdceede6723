package amnuay.procedure;

import amnuay.document.Addressees;
import amnuay.organization.Organization;
import amnuay.thai.ThaiText;
import java.util.List;
import org.springframework.stereotype.Component;

/** Circular letters go to the directors of all schools that are open. */
@Component
class SchoolAddressees implements Addressees {

    private final Organization organization;

    SchoolAddressees(Organization organization) {
        this.organization = organization;
    }

    @Override
    public List<Addressee> all() {
        return organization.schools().stream()
                .map(school -> new Addressee("school:" + school.code(), "ผู้อำนวยการ" + ThaiText.digits(school.name())))
                .toList();
    }
}
