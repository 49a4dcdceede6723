package amnuay.procedure.groupmanagement;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.thai.ThaiText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who works here and what people are called, read once for a whole page or document. */
final class Names {

    private final Organization organization;
    private final Map<String, PersonView> active = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();

    private Names(Organization organization) {
        this.organization = organization;
        for (PersonView person : organization.people()) {
            order.put(person.id(), active.size());
            active.put(person.id(), person);
        }
    }

    static Names in(Organization organization) {
        return new Names(organization);
    }

    boolean isActive(String person) {
        return active.containsKey(person);
    }

    /** Someone who has left keeps the name; empty for null. */
    String of(String person) {
        return find(person).map(PersonView::fullName).orElse(person == null ? "" : person);
    }

    /** In Thai digits; may be empty. */
    String position(String person) {
        return find(person).map(PersonView::position).map(ThaiText::digits).orElse("");
    }

    /** By Thai names; those who have left stand at the end. */
    List<String> inOrder(List<String> people) {
        return people.stream()
                .distinct()
                .sorted(Comparator.comparing((String person) -> order.getOrDefault(person, Integer.MAX_VALUE))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    Optional<PersonView> find(String person) {
        return Optional.ofNullable(person)
                .flatMap(id -> Optional.ofNullable(active.get(id)).or(() -> organization.person(id)));
    }
}
