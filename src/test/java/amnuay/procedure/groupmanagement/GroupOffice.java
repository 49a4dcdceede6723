package amnuay.procedure.groupmanagement;

import amnuay.organization.Organization;
import amnuay.organization.OrganizationSetup;
import amnuay.organization.PersonEntry;
import amnuay.organization.Role;
import amnuay.organization.UnitEntry;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The invented people of the group in the stories. Their names begin late in the alphabet, so that they sign nobody else's papers. */
@Component
class GroupOffice {

    static final String CLERK = "gmt.clerk";
    static final String DRIVER = "gmt.driver";
    static final String HEAD = "gmt.head";
    static final String DIRECTOR = "gmt.director";

    private static final String UNIT = "gmt-group";

    private final OrganizationSetup setup;
    private final Organization organization;

    GroupOffice(OrganizationSetup setup, Organization organization) {
        this.setup = setup;
        this.organization = organization;
    }

    void furnish() {
        if (organization.person(DIRECTOR).isPresent()) {
            setup.activate(DRIVER);
            return;
        }
        setup.unit(new UnitEntry(UNIT, "กลุ่มอำนวยการ", null));
        person(CLERK, "โฮม", UNIT, Role.GROUP_STAFF);
        person(DRIVER, "ไฮเทค", UNIT, Role.STAFF);
        person(HEAD, "ไฮไลท์", UNIT, Role.GROUP_DIRECTOR);
        person(DIRECTOR, "ไฮโซ", null, Role.DIRECTOR);
        setup.unit(new UnitEntry(UNIT, "กลุ่มอำนวยการ", HEAD));
    }

    void leaves(String person) {
        setup.deactivate(person);
    }

    private void person(String id, String firstName, String unit, Role role) {
        setup.person(new PersonEntry(
                id, "นาย", firstName, "ทดสอบกลุ่ม", "เจ้าหน้าที่", unit, Set.of(role), id + "@office.example", null));
    }
}
