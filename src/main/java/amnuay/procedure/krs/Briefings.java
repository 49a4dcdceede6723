package amnuay.procedure.krs;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.SchoolView;
import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each year's briefing (step ๖): when it is, who came, and who of the others has acknowledged it since. */
@Component
@Transactional
class Briefings {

    private final EntityManager entities;
    private final Organization organization;
    private final Clock clock;

    Briefings(EntityManager entities, Organization organization, Clock clock) {
        this.entities = entities;
        this.organization = organization;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Briefing> find(int year) {
        return Optional.ofNullable(entities.find(Briefing.class, year));
    }

    /** @throws Refusal when none was planned */
    @Transactional(readOnly = true)
    public Briefing get(int year) {
        return find(year)
                .orElseThrow(() -> Refusal.conflict("ยังไม่มีการนัดประชุมชี้แจงของ" + new FiscalYear(year).label()
                        + " กรุณาดำเนินการขั้นตอนที่ ๖ ก่อน"));
    }

    void plan(int year, MeetingPlan plan, String person) {
        Briefing briefing = find(year).orElseGet(() -> new Briefing(year));
        briefing.plan(plan, person);
        entities.persist(briefing);
    }

    /**
     * Notes who came; everybody else who works here now, and every other school, was absent.
     *
     * @throws Refusal for somebody or a school that nobody knows
     */
    void hold(int year, LocalDate day, Collection<String> staff, Collection<String> schools) {
        Briefing briefing = get(year);
        briefing.hold(day);
        Set<String> people = ids(organization.people(), PersonView::id);
        Set<String> allSchools = ids(organization.schools(), SchoolView::code);
        requireKnown(staff, people, "ไม่พบผู้มาประชุมรหัสผู้ใช้ “%s” กรุณาเปิดงานใหม่อีกครั้ง");
        requireKnown(schools, allSchools, "ไม่พบสถานศึกษารหัส “%s” กรุณาเปิดงานใหม่อีกครั้ง");
        entities.createQuery("delete from BriefedPerson p where p.id.fiscalYear = :year")
                .setParameter("year", year)
                .executeUpdate();
        entities.createQuery("delete from BriefedSchool s where s.id.fiscalYear = :year")
                .setParameter("year", year)
                .executeUpdate();
        people.forEach(person -> entities.persist(new BriefedPerson(year, person, staff.contains(person))));
        allSchools.forEach(school -> entities.persist(new BriefedSchool(year, school, schools.contains(school))));
    }

    /** Everybody who worked here when the meeting was recorded. */
    @Transactional(readOnly = true)
    public List<BriefedPerson> staff(int year) {
        return entities.createQuery("select p from BriefedPerson p where p.id.fiscalYear = :year", BriefedPerson.class)
                .setParameter("year", year)
                .getResultList();
    }

    @Transactional(readOnly = true)
    public List<BriefedSchool> schools(int year) {
        return entities.createQuery("select s from BriefedSchool s where s.id.fiscalYear = :year", BriefedSchool.class)
                .setParameter("year", year)
                .getResultList();
    }

    /** Those who still have to acknowledge, in the order of their names; who has left since need not. */
    @Transactional(readOnly = true)
    public List<PersonView> openStaff(int year) {
        Set<String> open = staff(year).stream()
                .filter(person -> !person.knows())
                .map(BriefedPerson::person)
                .collect(Collectors.toSet());
        return organization.people().stream()
                .filter(person -> open.contains(person.id()))
                .toList();
    }

    /** Schools that still have to acknowledge, by district and name; one that has closed since need not. */
    @Transactional(readOnly = true)
    public List<SchoolView> openSchools(int year) {
        Set<String> open = schools(year).stream()
                .filter(school -> !school.knows())
                .map(BriefedSchool::school)
                .collect(Collectors.toSet());
        return organization.schools().stream()
                .filter(school -> open.contains(school.code()))
                .toList();
    }

    /** @throws Refusal for somebody who is not on the list of the meeting */
    void acknowledge(int year, String person, String by) {
        Optional.ofNullable(entities.find(BriefedPerson.class, new BriefedPerson.Id(year, person)))
                .orElseThrow(() -> Refusal.notFound("ไม่พบชื่อผู้รับทราบในรายชื่อการประชุมของปีนี้"))
                .acknowledge(clock.instant(), by);
    }

    /**
     * Notes the papers on which schools acknowledge.
     *
     * @throws Refusal for a day before the meeting or in the future, for no school, and for one that is not on the list
     */
    public void acknowledgeOnPaper(int year, Collection<String> schools, LocalDate on, String by) {
        Briefing briefing = get(year);
        if (briefing.heldOn() == null) {
            throw Refusal.conflict("ยังไม่ได้บันทึกผลการประชุม จึงยังบันทึกการรับทราบไม่ได้");
        }
        if (schools.isEmpty()) {
            throw new Refusal("กรุณาเลือกสถานศึกษาที่ลงชื่อรับทราบอย่างน้อยหนึ่งแห่ง");
        }
        if (on.isBefore(briefing.heldOn()) || on.isAfter(LocalDate.now(clock))) {
            throw new Refusal("วันที่รับทราบต้องไม่ก่อนวันประชุม (" + ThaiDates.screenDate(briefing.heldOn())
                    + ") และไม่เป็นวันในอนาคต");
        }
        Map<String, BriefedSchool> known =
                schools(year).stream().collect(Collectors.toMap(BriefedSchool::school, Function.identity()));
        for (String code : schools) {
            BriefedSchool school = known.get(code);
            if (school == null) {
                throw Refusal.notFound("ไม่พบสถานศึกษารหัส “" + code + "” ในรายชื่อการประชุมของปีนี้");
            }
            school.acknowledge(on, by);
        }
    }

    private static <T> Set<String> ids(List<T> all, Function<T, String> id) {
        return all.stream().map(id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void requireKnown(Collection<String> named, Set<String> known, String sentence) {
        Set<String> unknown = new HashSet<>(named);
        unknown.removeAll(known);
        unknown.stream()
                .sorted(Comparator.nullsFirst(String::compareTo))
                .findFirst()
                .ifPresent(id -> {
                    throw new Refusal(sentence.formatted(id));
                });
    }
}
