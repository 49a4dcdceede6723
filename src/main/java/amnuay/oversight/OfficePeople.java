package amnuay.oversight;

import static java.util.stream.Collectors.toMap;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who works in the office at this moment, read once for a whole page: names and units are those of today. */
class OfficePeople {

    private static final String LEFT = " (ไม่ได้ปฏิบัติงานแล้ว)";

    private final Organization organization;
    private final List<PersonView> people;
    private final Map<String, PersonView> byId;
    private final Map<String, String> left = new HashMap<>();

    OfficePeople(Organization organization) {
        this.organization = organization;
        this.people = organization.people();
        this.byId = people.stream().collect(toMap(PersonView::id, Function.identity()));
    }

    /** Null for somebody who has left or was never here. */
    PersonView find(String id) {
        return byId.get(id);
    }

    /** Also of somebody who has left; the id of somebody who was never here. */
    String name(String id) {
        PersonView person = byId.get(id);
        return person != null ? person.fullName() : left.computeIfAbsent(id, this::nameOfFormer);
    }

    private String nameOfFormer(String id) {
        return organization.person(id).map(person -> person.fullName() + LEFT).orElse(id);
    }

    /** Everybody who may take an open task: who has it, or else those whom it is offered to. */
    Set<String> owners(EngineRows.OpenTask task) {
        if (task.assignee() != null) {
            return Set.of(task.assignee());
        }
        Set<String> owners = new LinkedHashSet<>(task.candidateUsers());
        Set<Role> roles = roles(task);
        people.stream()
                .filter(person -> person.roles().stream().anyMatch(roles::contains))
                .forEach(person -> owners.add(person.id()));
        return owners;
    }

    /** Who an open task is with, in words: a name, or to whom it is offered. */
    String who(EngineRows.OpenTask task) {
        if (task.assignee() != null) {
            return name(task.assignee());
        }
        List<String> offered = new ArrayList<>();
        task.candidateUsers().forEach(user -> offered.add(name(user)));
        roles(task).forEach(role -> offered.add(role.thaiName()));
        return offered.isEmpty() ? "ยังไม่มีผู้รับงาน" : String.join(", ", offered) + " (ยังไม่มีผู้กดรับ)";
    }

    private static Set<Role> roles(EngineRows.OpenTask task) {
        return task.candidateGroups().stream()
                .flatMap(group -> Role.named(group).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
