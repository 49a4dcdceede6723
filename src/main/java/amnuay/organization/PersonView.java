package amnuay.organization;

import java.util.Set;

/**
 * A person of the office as others see them.
 *
 * @param id login name
 * @param fullName prefix, first and last name as Thai letters write them: นางสาวสมใจ ใจดี
 * @param position may be empty, never null
 * @param unitCode null for someone outside the units, for example the director
 * @param unitName null when the unit is
 * @param email null when not known
 * @param phone null when not known
 * @param roles always contains {@link Role#STAFF}; contains {@link Role#UNIT_HEAD} for whoever heads a unit
 * @param active false for someone who has left: they keep their name in old documents but get no work
 */
public record PersonView(
        String id,
        String fullName,
        String position,
        String unitCode,
        String unitName,
        String email,
        String phone,
        Set<Role> roles,
        boolean active) {

    public PersonView {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
