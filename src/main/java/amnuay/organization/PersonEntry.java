package amnuay.organization;

import amnuay.thai.Refusal;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is entered about a person; cannot be invalid in itself.
 *
 * @param id login name: lower-case letters, digits, dot, hyphen, underscore, beginning with a letter. A national ID is
 *     therefore no login name.
 * @param unitCode null for someone outside the units
 * @param roles as entered; {@link Role#STAFF} is added to all
 * @param email null when not known
 * @param phone null when not known
 */
public record PersonEntry(
        String id,
        String prefix,
        String firstName,
        String lastName,
        String position,
        String unitCode,
        Set<Role> roles,
        String email,
        String phone) {

    /** @throws Refusal when something is missing or malformed, in Thai */
    public PersonEntry {
        id = Entries.loginName(id);
        prefix = Entries.text(prefix);
        firstName = Entries.required(firstName, "ชื่อ");
        lastName = Entries.required(lastName, "นามสกุล");
        position = Entries.text(position);
        unitCode = Entries.orNull(unitCode);
        EnumSet<Role> all = EnumSet.of(Role.STAFF);
        all.addAll(roles);
        roles = all.stream().collect(Collectors.toUnmodifiableSet());
        email = Entries.email(email);
        phone = Entries.phone(phone);
    }
}
