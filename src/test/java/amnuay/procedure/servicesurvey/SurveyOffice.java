package amnuay.procedure.servicesurvey;

import amnuay.organization.Organization;
import amnuay.organization.OrganizationSetup;
import amnuay.organization.PersonEntry;
import amnuay.organization.Role;
import amnuay.organization.SchoolEntry;
import amnuay.organization.UnitEntry;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The invented people and schools of the stories of the survey. Entering them again changes nothing. */
@Component
class SurveyOffice {

    static final String GROUP = "svst-group";
    static final String PLAN = "svst-plan";
    static final String CLERK = "svst.staff";
    static final String GROUP_DIRECTOR = "svst.group-director";
    static final String DIRECTOR = "svst.director";
    static final String HEAD = "svst.head";

    /** Has an address for mails. */
    static final String SCHOOL = "65098801";

    /** Has an address too; nobody ever answers there. */
    static final String SILENT_SCHOOL = "65098802";

    /** Has no address. */
    static final String SCHOOL_WITHOUT_MAIL = "65098803";

    private final OrganizationSetup setup;
    private final Organization organization;

    SurveyOffice(OrganizationSetup setup, Organization organization) {
        this.setup = setup;
        this.organization = organization;
    }

    void furnish() {
        enterOnce();
        schoolsAre(true);
    }

    /** Schools that are open would get the letters of other tests. */
    void leave() {
        schoolsAre(false);
    }

    private void schoolsAre(boolean open) {
        List.of(SCHOOL, SILENT_SCHOOL, SCHOOL_WITHOUT_MAIL).forEach(school -> setup.schoolActive(school, open));
    }

    private void enterOnce() {
        if (organization.person(HEAD).isPresent()) {
            return;
        }
        setup.unit(new UnitEntry(GROUP, "กลุ่มอำนวยการ (ทดสอบสำรวจ)", null));
        setup.unit(new UnitEntry(PLAN, "กลุ่มนโยบายและแผน (ทดสอบสำรวจ)", null));
        person(CLERK, "สมศรี", GROUP, Role.GROUP_STAFF);
        person(GROUP_DIRECTOR, "สุภา", GROUP, Role.GROUP_DIRECTOR);
        person(DIRECTOR, "วิรัช", null, Role.DIRECTOR);
        person(HEAD, "อรทัย", PLAN, Role.UNIT_HEAD);
        setup.unit(new UnitEntry(PLAN, "กลุ่มนโยบายและแผน (ทดสอบสำรวจ)", HEAD));
        setup.school(new SchoolEntry(SCHOOL, "โรงเรียนทดสอบสำรวจหนึ่ง", "วังทอง", "", "one@svst.example"));
        setup.school(new SchoolEntry(SILENT_SCHOOL, "โรงเรียนทดสอบสำรวจสอง", "วังทอง", "", "two@svst.example"));
        setup.school(new SchoolEntry(SCHOOL_WITHOUT_MAIL, "โรงเรียนทดสอบสำรวจสาม", "วังทอง", "", null));
    }

    private void person(String id, String firstName, String unit, Role role) {
        setup.person(new PersonEntry(
                id, "นางสาว", firstName, "ทดสอบสำรวจ", "", unit, Set.of(role), id + "@office.example", null));
    }
}
