package amnuay.organization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers who works in the office, in which unit and role, which schools it serves and what it is called. */
@Component
@Transactional(readOnly = true)
public class Organization {

    private final PersonRepository people;
    private final UnitRepository units;
    private final SchoolRepository schools;
    private final OfficeSettingRepository settings;

    Organization(
            PersonRepository people, UnitRepository units, SchoolRepository schools, OfficeSettingRepository settings) {
        this.people = people;
        this.units = units;
        this.schools = schools;
        this.settings = settings;
    }

    /** Finds a person, also one who has left; null finds nobody. */
    public Optional<PersonView> person(String id) {
        return id == null
                ? Optional.empty()
                : people.findById(id).map(person -> views(List.of(person)).get(0));
    }

    /** Everybody who works here now, in the order of their Thai names. */
    public List<PersonView> people() {
        return views(people.findAllByOrderByFirstNameAscLastNameAscIdAsc()).stream()
                .filter(PersonView::active)
                .toList();
    }

    /** Those of {@link #people()} who belong to the unit. */
    public List<PersonView> peopleOfUnit(String code) {
        return people().stream()
                .filter(person -> code.equals(person.unitCode()))
                .toList();
    }

    /** Those of {@link #people()} who have the role. */
    public List<PersonView> withRole(Role role) {
        return people().stream().filter(person -> person.has(role)).toList();
    }

    /** All groups and units in the office's own order. */
    public List<UnitView> units() {
        List<Unit> all = units.findAllByOrderBySortAscNameAsc();
        Map<String, String> names = people
                .findAllById(all.stream()
                        .map(Unit::headId)
                        .filter(head -> head != null)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Person::id, Person::fullName));
        return all.stream().map(unit -> unit.view(names.get(unit.headId()))).toList();
    }

    /** Finds a unit; null finds none. */
    public Optional<UnitView> unit(String code) {
        return code == null ? Optional.empty() : units.findById(code).map(unit -> unit.view(headName(unit)));
    }

    /** The schools that are open, by district and name. */
    public List<SchoolView> schools() {
        return schools.findAllByOrderByDistrictAscNameAscCodeAsc().stream()
                .map(School::view)
                .filter(SchoolView::active)
                .toList();
    }

    /** The head of a unit; empty when the unit is unknown, has none, or its head has left. */
    public Optional<PersonView> headOf(String unitCode) {
        return unit(unitCode).flatMap(unit -> person(unit.headId())).filter(PersonView::active);
    }

    public Office office() {
        return settings.findById(OfficeSetting.ONLY).orElseThrow().view();
    }

    List<PersonView> views(List<Person> persons) {
        List<Unit> all = units.findAll();
        Map<String, String> unitNames = all.stream().collect(Collectors.toMap(Unit::code, Unit::name));
        Set<String> heads =
                all.stream().map(Unit::headId).filter(head -> head != null).collect(Collectors.toSet());
        return persons.stream()
                .map(person -> person.view(
                        person.unitCode() == null ? null : unitNames.get(person.unitCode()),
                        heads.contains(person.id())))
                .toList();
    }

    private String headName(Unit unit) {
        return unit.headId() == null
                ? null
                : people.findById(unit.headId()).map(Person::fullName).orElse(null);
    }
}
