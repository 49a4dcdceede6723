package amnuay.platform;

import amnuay.organization.Organization;
import amnuay.organization.Passwords;
import amnuay.organization.PersonChanged;
import amnuay.organization.PersonView;
import amnuay.organization.Role;
import amnuay.organization.UnitView;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Mirrors the office's people into the engine's users and groups, in the transaction in which they change. A person's groups are their
 * roles, their unit ({@code unit-<code>}) and, for its head, {@code head-of-<code>}.
 */
@Component
class EnginePeople implements Passwords {

    private static final int LONGEST = 255;

    private final Organization organization;
    private final IdentityService identity;
    private final AsTheSystem asTheSystem;

    EnginePeople(Organization organization, @Lazy IdentityService identity, AsTheSystem asTheSystem) {
        this.organization = organization;
        this.identity = identity;
        this.asTheSystem = asTheSystem;
    }

    @EventListener
    void mirror(PersonChanged changed) {
        organization
                .person(changed.personId())
                .ifPresent(person -> asTheSystem.run(() -> {
                    User user = identity.createUserQuery().userId(person.id()).singleResult();
                    if (user == null) {
                        user = identity.newUser(person.id());
                        user.setPassword(GeneratedPassword.next());
                    }
                    user.setFirstName(shortened(person.fullName()));
                    user.setLastName("");
                    user.setEmail(person.email());
                    identity.saveUser(user);
                    setGroups(person);
                }));
    }

    @Override
    public void set(String person, String password) {
        asTheSystem.run(() -> {
            User user = identity.createUserQuery().userId(person).singleResult();
            user.setPassword(password);
            identity.saveUser(user);
            identity.unlockUser(person);
        });
    }

    private void setGroups(PersonView person) {
        Set<String> wanted = person.active() ? groups(person) : Set.of();
        Set<String> present = identity.createGroupQuery().groupMember(person.id()).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        wanted.stream().filter(group -> !present.contains(group)).forEach(group -> {
            ensure(group);
            identity.createMembership(person.id(), group);
        });
        present.stream()
                .filter(group -> !wanted.contains(group))
                .forEach(group -> identity.deleteMembership(person.id(), group));
    }

    private Set<String> groups(PersonView person) {
        Set<String> groups = person.roles().stream().map(Role::key).collect(Collectors.toCollection(HashSet::new));
        if (person.unitCode() != null) {
            groups.add("unit-" + person.unitCode());
        }
        organization.units().stream()
                .filter(unit -> person.id().equals(unit.headId()))
                .map(UnitView::code)
                .forEach(code -> groups.add("head-of-" + code));
        return groups;
    }

    private void ensure(String id) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            Group group = identity.newGroup(id);
            group.setName(shortened(name(id)));
            group.setType("WORKFLOW");
            identity.saveGroup(group);
        }
    }

    /** The engine keeps no longer names; the office's own pages and papers show them whole. */
    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }

    private String name(String group) {
        return Role.named(group).map(Role::thaiName).orElseGet(() -> unitName(group));
    }

    private String unitName(String group) {
        String code = group.replaceFirst("^(unit|head-of)-", "");
        String name = organization.unit(code).map(UnitView::name).orElse(code);
        return group.startsWith("head-of-") ? "หัวหน้า" + name : name;
    }
}
