package amnuay.procedure.esastandards;

import amnuay.organization.Office;
import amnuay.organization.Organization;
import amnuay.organization.OrganizationSetup;
import amnuay.organization.PersonEntry;
import amnuay.organization.Role;
import amnuay.organization.UnitEntry;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The invented people who act in the stories of the standards' second half. Entering them again changes nothing. */
@Component
class EsaOffice {

    static final String UNIT = "esat-unit";
    static final String STAFF = "esat.staff";
    static final String GROUP_DIRECTOR = "esat.group-director";
    static final String DEPUTY = "esat.deputy";
    static final String DIRECTOR = "esat.director";
    static final String OWNER = "esat.owner";
    static final String OTHER = "esat.other";

    private final OrganizationSetup setup;
    private final Organization organization;

    EsaOffice(OrganizationSetup setup, Organization organization) {
        this.setup = setup;
        this.organization = organization;
    }

    void furnish() {
        if (organization.person(OTHER).isPresent()) {
            return;
        }
        setup.unit(new UnitEntry(UNIT, "กลุ่มนโยบายและแผน (ทดสอบมาตรฐาน)", null));
        person(STAFF, "จิตรา", Role.GROUP_STAFF);
        person(GROUP_DIRECTOR, "สุรีย์", Role.GROUP_DIRECTOR);
        person(DEPUTY, "ปรีชา", Role.DEPUTY_DIRECTOR);
        person(DIRECTOR, "วิมล", Role.DIRECTOR);
        person(OWNER, "อรทัย", Role.STAFF);
        person(OTHER, "นพดล", Role.STAFF);
    }

    void deputyApproves(boolean approves) {
        Office now = organization.office();
        setup.office(new Office(
                now.name(), now.shortName(), now.letterCode(), now.address(), now.phone(), now.email(), approves));
    }

    private void person(String id, String firstName, Role role) {
        setup.person(new PersonEntry(
                id, "นางสาว", firstName, "มาตรฐานดี", "", UNIT, Set.of(role), id + "@office.example", null));
    }
}
