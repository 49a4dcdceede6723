package amnuay.procedure;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.Role;
import amnuay.organization.UnitView;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who works in the office and heads which unit, read once for a whole run instead of once per task. */
final class Staff {

    private static final String UNIT = "unit-";
    private static final String HEAD_OF = "head-of-";

    private final Map<String, PersonView> active = new LinkedHashMap<>();
    private final Map<String, String> headOfUnit = new HashMap<>();

    Staff(Organization organization) {
        organization.people().forEach(person -> active.put(person.id(), person));
        organization.units().stream()
                .filter(unit -> unit.headId() != null)
                .forEach((UnitView unit) -> headOfUnit.put(unit.code(), unit.headId()));
    }

    /** Empty for somebody who has left. */
    Optional<PersonView> person(String id) {
        return Optional.ofNullable(id).map(active::get);
    }

    /** Those who may take the tasks of a group of the engine. */
    List<PersonView> members(String group) {
        if (group.startsWith(UNIT)) {
            String unit = group.substring(UNIT.length());
            return active.values().stream()
                    .filter(person -> unit.equals(person.unitCode()))
                    .toList();
        }
        if (group.startsWith(HEAD_OF)) {
            return headOf(group.substring(HEAD_OF.length())).stream().toList();
        }
        return Role.named(group).map(this::withRole).orElse(List.of());
    }

    List<PersonView> withRole(Role role) {
        return active.values().stream().filter(person -> person.has(role)).toList();
    }

    /** The head of the unit the person belongs to; empty for people without unit and units without head. */
    Optional<PersonView> headOf(PersonView person) {
        return Optional.ofNullable(person.unitCode()).flatMap(this::headOf);
    }

    private Optional<PersonView> headOf(String unit) {
        return person(headOfUnit.get(unit));
    }
}
