package amnuay.procedure.groupmanagement;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.Role;
import amnuay.thai.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The people of the group: those whose work is planned, and those who look after it. */
@Component
class GroupPeople {

    /** The group whose work this is, as the office's list of units calls it. */
    static final String GROUP = "กลุ่มอำนวยการ";

    private final Organization organization;

    GroupPeople(Organization organization) {
        this.organization = organization;
    }

    /** Everybody of the group whose work is looked after, in the order of their names: its director is not among them. */
    List<PersonView> members() {
        return organization.units().stream()
                .filter(unit -> unit.name().equals(GROUP))
                .flatMap(unit -> organization.peopleOfUnit(unit.code()).stream())
                .filter(person -> !person.has(Role.GROUP_DIRECTOR))
                .toList();
    }

    /** Those who may own an item: the members first, then whoever else works in the office. */
    List<PersonView> possibleOwners() {
        List<PersonView> members = members();
        return java.util.stream.Stream.concat(
                        members.stream(),
                        organization.people().stream()
                                .filter(person -> !members.contains(person) && !person.has(Role.GROUP_DIRECTOR)))
                .toList();
    }

    Names names() {
        return Names.in(organization);
    }

    /** @throws Refusal when an item cannot be this person's */
    void requireOwner(String person, String item) {
        if (person == null || person.isBlank()) {
            throw new Refusal("งาน “" + item + "” ยังไม่มีผู้รับผิดชอบ กรุณาเลือกผู้รับผิดชอบในหน้าแผนการดำเนินงาน");
        }
        Optional<PersonView> owner = organization.person(person);
        if (owner.isEmpty()) {
            throw new Refusal(
                    "ไม่พบบุคลากรรหัสผู้ใช้ “" + person + "” กรุณาเลือกผู้รับผิดชอบของงาน “" + item + "” อีกครั้ง");
        }
        if (!owner.get().active()) {
            throw new Refusal(
                    "งาน “" + item + "” มีผู้รับผิดชอบคือ" + owner.get().fullName()
                            + " ซึ่งไม่ได้ปฏิบัติงานที่สำนักงานแล้ว กรุณาเลือกผู้รับผิดชอบคนใหม่ในหน้าแผนการดำเนินงาน");
        }
        if (owner.get().has(Role.GROUP_DIRECTOR)) {
            throw new Refusal(
                    "งาน “" + item + "” เป็นของผู้อำนวยการกลุ่มไม่ได้ เพราะผู้อำนวยการกลุ่มเป็นผู้กำกับ ติดตาม"
                            + " กรุณาเลือกบุคลากรในกลุ่มเป็นผู้รับผิดชอบ");
        }
    }
}
