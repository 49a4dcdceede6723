package amnuay.organization;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What stands in the form of a person, right or wrong.
 *
 * @param version of the person as the form showed them; null for somebody new
 */
record PersonForm(
        Long version,
        String id,
        String prefix,
        String firstName,
        String lastName,
        String position,
        String unit,
        List<String> roles,
        String email,
        String phone) {

    PersonForm {
        roles = roles == null ? List.of() : List.copyOf(roles);
    }

    static PersonForm empty() {
        return new PersonForm(null, "", "", "", "", "", "", List.of(), "", "");
    }

    static PersonForm of(Person person) {
        PersonEntry entry = person.entry();
        return new PersonForm(
                person.version(),
                entry.id(),
                entry.prefix(),
                entry.firstName(),
                entry.lastName(),
                entry.position(),
                entry.unitCode(),
                entry.roles().stream().map(Role::key).toList(),
                entry.email(),
                entry.phone());
    }

    PersonEntry entry() {
        Set<Role> chosen = EnumSet.of(Role.STAFF);
        roles.forEach(key -> Role.named(key).ifPresent(chosen::add));
        return new PersonEntry(id, prefix, firstName, lastName, position, unit, chosen, email, phone);
    }
}
