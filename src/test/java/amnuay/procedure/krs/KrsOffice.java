package amnuay.procedure.krs;

import amnuay.organization.Office;
import amnuay.organization.Organization;
import amnuay.organization.OrganizationSetup;
import amnuay.organization.PersonEntry;
import amnuay.organization.Role;
import amnuay.organization.UnitEntry;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The invented people who act in the stories of KRS. Entering them again changes nothing. */
@Component
class KrsOffice {

    static final String GROUP = "krst-group";
    static final String PLAN = "krst-plan";
    static final String STAFF = "krst.staff";
    static final String CLERK = "krst.clerk";
    static final String GROUP_DIRECTOR = "krst.group-director";
    static final String DEPUTY = "krst.deputy";
    static final String DIRECTOR = "krst.director";
    static final String HEAD = "krst.head";
    static final String RESPONSIBLE = "krst.responsible";
    static final String SUPERVISOR = "krst.supervisor";
    static final String KEEPER = "krst.keeper";

    private final OrganizationSetup setup;
    private final Organization organization;

    KrsOffice(OrganizationSetup setup, Organization organization) {
        this.setup = setup;
        this.organization = organization;
    }

    void furnish() {
        if (organization.person(KEEPER).isPresent()) {
            return;
        }
        setup.unit(new UnitEntry(GROUP, "กลุ่มอำนวยการ (ทดสอบ KRS)", null));
        setup.unit(new UnitEntry(PLAN, "กลุ่มนโยบายและแผน (ทดสอบ KRS)", null));
        person(STAFF, "สมใจ", GROUP, Role.GROUP_STAFF);
        person(CLERK, "มาลี", GROUP, Role.GROUP_STAFF);
        person(GROUP_DIRECTOR, "สุดา", GROUP, Role.GROUP_DIRECTOR);
        person(DEPUTY, "ประเสริฐ", null, Role.DEPUTY_DIRECTOR);
        person(DIRECTOR, "วิชัย", null, Role.DIRECTOR);
        person(HEAD, "อรุณ", PLAN, Role.UNIT_HEAD);
        person(RESPONSIBLE, "กานดา", PLAN, Role.STAFF);
        person(SUPERVISOR, "นภา", PLAN, Role.STAFF);
        person(KEEPER, "ธีระ", PLAN, Role.STAFF);
        setup.unit(new UnitEntry(PLAN, "กลุ่มนโยบายและแผน (ทดสอบ KRS)", HEAD));
    }

    void deputyApproves(boolean approves) {
        Office now = organization.office();
        setup.office(new Office(
                now.name(), now.shortName(), now.letterCode(), now.address(), now.phone(), now.email(), approves));
    }

    private void person(String id, String firstName, String unit, Role role) {
        setup.person(new PersonEntry(
                id, "นางสาว", firstName, "ทดสอบระบบ", "", unit, Set.of(role), id + "@office.example", null));
    }
}
