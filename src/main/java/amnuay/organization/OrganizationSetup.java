package amnuay.organization;

import amnuay.thai.Refusal;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters and changes people, units, schools and the office's settings. Entering somebody a second time changes them; entering the
 * same thing again changes nothing and tells nobody. Refusals are {@link Refusal} in Thai and leave everything as it was.
 */
@Component
@Transactional
public class OrganizationSetup {

    private final PersonRepository people;
    private final UnitRepository units;
    private final SchoolRepository schools;
    private final OfficeSettingRepository settings;
    private final ApplicationEventPublisher events;

    OrganizationSetup(
            PersonRepository people,
            UnitRepository units,
            SchoolRepository schools,
            OfficeSettingRepository settings,
            ApplicationEventPublisher events) {
        this.people = people;
        this.units = units;
        this.schools = schools;
        this.settings = settings;
        this.events = events;
    }

    /** Enters or changes a person; their unit must exist, and somebody must remain who administers the system. */
    public void person(PersonEntry entry) {
        if (entry.unitCode() != null && !units.existsById(entry.unitCode())) {
            throw new Refusal("ไม่พบกลุ่ม/หน่วยรหัส “" + entry.unitCode() + "” กรุณาเพิ่มกลุ่ม/หน่วยก่อน");
        }
        Person person = people.findById(entry.id()).orElse(null);
        if (person == null) {
            people.saveAndFlush(new Person(entry));
        } else if (person.entry().equals(entry)) {
            return;
        } else {
            if (!entry.roles().contains(Role.ADMIN)) {
                keepOneAdministrator(person);
            }
            person.take(entry);
            people.saveAndFlush(person);
        }
        events.publishEvent(new PersonChanged(entry.id()));
    }

    /**
     * Changes a person as somebody asks for it who has seen them in that version.
     *
     * @param seen null if nobody knows: then it counts as another one
     * @throws Refusal with {@link Refusal.Kind#CONFLICT} if the person was changed since: an old form must not give back a role
     */
    void person(PersonEntry entry, Long seen) {
        Person person = existing(entry.id());
        if (!Objects.equals(person.version(), seen)) {
            throw Refusal.conflict("ยังไม่ได้บันทึก เพราะมีผู้แก้ไขข้อมูลของ " + person.fullName()
                    + " หลังจากที่ท่านเปิดหน้านี้ สิ่งที่ท่านกรอกยังอยู่ด้านล่าง"
                    + " กรุณาเปิดหน้าแก้ไขของบุคคลนี้ใหม่ ดูข้อมูลล่าสุด แล้วแก้ไขอีกครั้ง");
        }
        person(entry);
    }

    /** Enters or changes a group or unit; a new one comes last in the office's order. Its head must be an active person. */
    public void unit(UnitEntry entry) {
        if (entry.head() != null
                && !people.findById(entry.head()).map(Person::isActive).orElse(false)) {
            throw new Refusal(
                    "ไม่พบบุคลากรรหัสผู้ใช้ “" + entry.head() + "” ที่ยังปฏิบัติงานอยู่ จึงตั้งเป็นหัวหน้าไม่ได้");
        }
        Unit unit = units.findById(entry.code()).orElse(null);
        String formerHead = unit == null ? null : unit.headId();
        if (unit == null) {
            unit = new Unit(entry.code(), units.lastSort() + 1);
        } else if (unit.entry().equals(entry)) {
            return;
        }
        unit.take(entry);
        units.saveAndFlush(unit);
        if (formerHead != null && !formerHead.equals(entry.head())) {
            events.publishEvent(new PersonChanged(formerHead));
        }
        if (entry.head() != null && !entry.head().equals(formerHead)) {
            events.publishEvent(new PersonChanged(entry.head()));
        }
    }

    /** Enters or changes a school. */
    public void school(SchoolEntry entry) {
        School school = schools.findById(entry.code()).orElse(null);
        if (school == null) {
            schools.saveAndFlush(new School(entry));
        } else {
            school.take(entry);
            schools.saveAndFlush(school);
        }
    }

    /** Closes a school (no more letters to it) or opens it again. */
    public void schoolActive(String code, boolean active) {
        School school = schools.findById(code).orElseThrow(() -> Refusal.notFound("ไม่พบสถานศึกษารหัส “" + code + "”"));
        school.setActive(active);
        schools.saveAndFlush(school);
    }

    /** Changes what the office is called and how it approves. */
    public void office(Office office) {
        OfficeSetting setting = settings.findById(OfficeSetting.ONLY).orElseThrow();
        setting.take(office);
        settings.saveAndFlush(setting);
    }

    /** Takes a person out of work; refused for the head of a unit and for the last administrator. */
    public void deactivate(String personId) {
        Person person = existing(personId);
        units.findByHeadId(personId).stream().findFirst().ifPresent(unit -> {
            throw Refusal.conflict(
                    person.fullName() + " เป็นหัวหน้า" + unit.name() + " กรุณาเปลี่ยนหัวหน้าก่อนปิดใช้งานบุคคลนี้");
        });
        keepOneAdministrator(person);
        change(person, false);
    }

    /** Brings a person back to work. */
    public void activate(String personId) {
        change(existing(personId), true);
    }

    private void change(Person person, boolean active) {
        if (person.isActive() == active) {
            return;
        }
        person.setActive(active);
        people.saveAndFlush(person);
        events.publishEvent(new PersonChanged(person.id()));
    }

    private Person existing(String id) {
        return people.findById(id).orElseThrow(() -> Refusal.notFound("ไม่พบบุคลากรรหัสผู้ใช้ “" + id + "”"));
    }

    private void keepOneAdministrator(Person leaving) {
        if (!leaving.has(Role.ADMIN) || !leaving.isActive()) {
            return;
        }
        boolean another = people.findAll().stream()
                .anyMatch(person -> person.isActive()
                        && person.has(Role.ADMIN)
                        && !person.id().equals(leaving.id()));
        if (!another) {
            throw Refusal.conflict(leaving.fullName() + " เป็นผู้ดูแลระบบคนสุดท้าย กรุณาตั้งผู้ดูแลระบบคนอื่นก่อน");
        }
    }
}
