package amnuay.procedure.krs;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.UnitView;
import amnuay.thai.ThaiText;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What people and units are called in documents, read once for a whole document instead of once per name. */
final class Names {

    private final Organization organization;
    private final Map<String, PersonView> active;
    private final Map<String, String> units;

    private Names(Organization organization) {
        this.organization = organization;
        this.active = organization.people().stream().collect(Collectors.toMap(PersonView::id, Function.identity()));
        this.units = organization.units().stream().collect(Collectors.toMap(UnitView::code, UnitView::name));
    }

    static Names in(Organization organization) {
        return new Names(organization);
    }

    /** Someone who has left is still named in what they answered for; null finds nobody. */
    Optional<PersonView> find(String person) {
        return Optional.ofNullable(person)
                .flatMap(id -> Optional.ofNullable(active.get(id)).or(() -> organization.person(id)));
    }

    /** Empty for null. */
    String person(String id) {
        return id == null ? "" : find(id).map(PersonView::fullName).orElse(id);
    }

    /** In Thai digits; may be empty. */
    String position(String person) {
        return find(person).map(PersonView::position).map(ThaiText::digits).orElse("");
    }

    /** In Thai digits; empty for null. */
    String unit(String code) {
        return code == null ? "" : ThaiText.digits(units.getOrDefault(code, code));
    }

    /** Whether the person works here now. */
    boolean isActive(String person) {
        return person != null && active.containsKey(person);
    }
}
