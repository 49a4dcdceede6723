package amnuay.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amnuay.AmnuayTest;
import amnuay.thai.Refusal;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@AmnuayTest
@RecordApplicationEvents
class OrganizationTest {

    @Autowired
    Organization organization;

    @Autowired
    OrganizationSetup setup;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void enterAUnit() {
        setup.unit(new UnitEntry("org-plan", "กลุ่มนโยบายและแผน", null));
    }

    @Test
    void knowsAPersonByFullThaiNameUnitAndRoles() {
        setup.person(person("org.somjai", "สมใจ", Set.of(Role.GROUP_STAFF)));

        PersonView somjai = organization.person("org.somjai").orElseThrow();

        assertThat(somjai.fullName()).isEqualTo("นางสาวสมใจ ทดสอบ");
        assertThat(somjai.unitName()).isEqualTo("กลุ่มนโยบายและแผน");
        assertThat(somjai.roles()).containsExactlyInAnyOrder(Role.STAFF, Role.GROUP_STAFF);
        assertThat(organization.peopleOfUnit("org-plan")).contains(somjai);
        assertThat(organization.withRole(Role.GROUP_STAFF)).contains(somjai);
    }

    @Test
    void tellsOfEveryChangeOnceAndOfNoneWhereNothingChanged() {
        setup.person(person("org.change", "หนึ่ง", Set.of()));
        setup.person(person("org.change", "หนึ่ง", Set.of()));
        setup.person(person("org.change", "สอง", Set.of()));

        assertThat(told("org.change")).isEqualTo(2);
    }

    @Test
    void forgetsAPersonWhoseTransactionFails() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    setup.person(person("org.undone", "หาย", Set.of()));
                    throw new IllegalStateException("later step fails");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(organization.person("org.undone")).isEmpty();
    }

    @Test
    void makesWhoeverHeadsAUnitAUnitHeadAndTellsOfBothHeads() {
        setup.person(person("org.head1", "เก่า", Set.of()));
        setup.person(person("org.head2", "ใหม่", Set.of()));
        setup.unit(new UnitEntry("org-plan", "กลุ่มนโยบายและแผน", "org.head1"));
        long before = told("org.head1");

        setup.unit(new UnitEntry("org-plan", "กลุ่มนโยบายและแผน", "org.head2"));

        assertThat(organization.headOf("org-plan").orElseThrow().roles()).contains(Role.UNIT_HEAD);
        assertThat(organization.person("org.head1").orElseThrow().roles()).doesNotContain(Role.UNIT_HEAD);
        assertThat(told("org.head1")).isEqualTo(before + 1);
    }

    @Test
    void keepsTheHeadOfAUnitAtWork() {
        setup.person(person("org.boss", "หัวหน้า", Set.of()));
        setup.unit(new UnitEntry("org-head", "กลุ่มมีหัวหน้า", "org.boss"));

        assertThatThrownBy(() -> setup.deactivate("org.boss"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("เป็นหัวหน้ากลุ่มมีหัวหน้า");
        assertThat(organization.person("org.boss").orElseThrow().active()).isTrue();
    }

    @Test
    void keepsTheNameOfSomeoneWhoLeftButGivesThemNoWork() {
        setup.person(person("org.left", "ย้ายแล้ว", Set.of(Role.GROUP_STAFF)));

        setup.deactivate("org.left");

        assertThat(organization.person("org.left").orElseThrow().fullName()).isEqualTo("นางสาวย้ายแล้ว ทดสอบ");
        assertThat(organization.people()).noneMatch(person -> person.id().equals("org.left"));
        assertThat(organization.withRole(Role.GROUP_STAFF))
                .noneMatch(person -> person.id().equals("org.left"));
    }

    @Test
    void sortsNamesAsAThaiDictionaryDoes() {
        int number = 0;
        for (String name : new String[] {"เกษม", "ขจร", "กมล", "แก้ว"}) {
            number++;
            setup.person(
                    new PersonEntry("org.sort" + number, "", name, "เรียงลำดับ", "", "org-plan", Set.of(), null, null));
        }

        assertThat(organization.people().stream()
                        .map(PersonView::fullName)
                        .filter(name -> name.endsWith(" เรียงลำดับ")))
                .containsExactly("กมล เรียงลำดับ", "เกษม เรียงลำดับ", "แก้ว เรียงลำดับ", "ขจร เรียงลำดับ");
    }

    @Test
    void refusesANationalIdAsLoginNameAndAsTelephoneNumber() {
        assertThatThrownBy(() -> new PersonEntry("1234567890123", "", "ก", "ข", "", null, Set.of(), null, null))
                .hasMessageContaining("ห้ามใช้เลขประจำตัวประชาชน");
        assertThatThrownBy(() -> new PersonEntry("org.id", "", "ก", "ข", "", null, Set.of(), null, "1-2345-67890-12-3"))
                .hasMessageContaining("หมายเลขโทรศัพท์");
    }

    @Test
    void givesBackTheZeroThatASpreadsheetTookFromATelephoneNumber() {
        assertThat(new PersonEntry("org.tel", "", "ก", "ข", "", null, Set.of(), null, "812345678").phone())
                .isEqualTo("0812345678");
        assertThat(new PersonEntry("org.tel", "", "ก", "ข", "", null, Set.of(), null, "055-123456 ต่อ 12").phone())
                .isEqualTo("055-123456 ต่อ 12");
    }

    @Test
    void keepsWhatTheOfficeIsCalledAndHowItApproves() {
        Office before = organization.office();
        setup.office(new Office(before.name(), before.shortName(), "ศธ ๐๔๐๐๐", "ถนนทดสอบ", "055", "", false));

        assertThat(organization.office().deputyApproves()).isFalse();
        assertThat(organization.office().letterCode()).isEqualTo("ศธ ๐๔๐๐๐");

        setup.office(before);
        assertThat(organization.office().deputyApproves()).isTrue();
    }

    private long told(String person) {
        return events.stream(PersonChanged.class)
                .filter(changed -> changed.personId().equals(person))
                .count();
    }

    private static PersonEntry person(String id, String name, Set<Role> roles) {
        return new PersonEntry(
                id, "นางสาว", name, "ทดสอบ", "นักวิชาการศึกษา", "org-plan", roles, id + "@example.go.th", null);
    }
}
