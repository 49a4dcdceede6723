package amnuay.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A school of the area. */
@Entity
@Table(name = "school")
class School {

    @Id
    private String code;

    private String name;
    private String district;
    private String directorName;
    private String email;
    private boolean active = true;

    @Version
    private long version;

    protected School() {}

    School(SchoolEntry entry) {
        code = entry.code();
        take(entry);
    }

    void take(SchoolEntry entry) {
        name = entry.name();
        district = entry.district();
        directorName = entry.directorName();
        email = entry.email();
    }

    void setActive(boolean active) {
        this.active = active;
    }

    SchoolEntry entry() {
        return new SchoolEntry(code, name, district, directorName, email);
    }

    SchoolView view() {
        return new SchoolView(code, name, district, directorName, email, active);
    }

    String code() {
        return code;
    }
}
