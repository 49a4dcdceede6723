package amnuay.organization;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** Somebody who works, or worked, in the office. */
@Entity
@Table(name = "person")
class Person {

    @Id
    private String id;

    private String prefix;
    private String firstName;
    private String lastName;
    private String position;

    @Column(name = "unit")
    private String unitCode;

    private String email;
    private String phone;
    private boolean active = true;

    @Version
    private long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    protected Person() {}

    Person(PersonEntry entry) {
        id = entry.id();
        take(entry);
    }

    void take(PersonEntry entry) {
        prefix = entry.prefix();
        firstName = entry.firstName();
        lastName = entry.lastName();
        position = entry.position();
        unitCode = entry.unitCode();
        email = entry.email();
        phone = entry.phone();
        roles.retainAll(entry.roles());
        roles.addAll(entry.roles());
    }

    void setActive(boolean active) {
        this.active = active;
    }

    PersonEntry entry() {
        return new PersonEntry(id, prefix, firstName, lastName, position, unitCode, roles, email, phone);
    }

    /** @param headsUnit whether some unit names this person as its head */
    PersonView view(String unitName, boolean headsUnit) {
        EnumSet<Role> effective = EnumSet.copyOf(roles);
        effective.add(Role.STAFF);
        if (headsUnit) {
            effective.add(Role.UNIT_HEAD);
        }
        return new PersonView(id, fullName(), position, unitCode, unitName, email, phone, effective, active);
    }

    /** Thai names follow their prefix without a space: นางสาวสมใจ ใจดี. */
    String fullName() {
        return prefix + firstName + " " + lastName;
    }

    String id() {
        return id;
    }

    String unitCode() {
        return unitCode;
    }

    long version() {
        return version;
    }

    boolean isActive() {
        return active;
    }

    boolean has(Role role) {
        return roles.contains(role);
    }
}
