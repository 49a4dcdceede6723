package amnuay.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A group or unit (กลุ่ม/หน่วย) of the office. */
@Entity
@Table(name = "unit")
class Unit {

    @Id
    private String code;

    private String name;

    @Column(name = "head")
    private String headId;

    private int sort;

    @Version
    private long version;

    protected Unit() {}

    Unit(String code, int sort) {
        this.code = code;
        this.sort = sort;
    }

    void take(UnitEntry entry) {
        name = entry.name();
        headId = entry.head();
    }

    UnitEntry entry() {
        return new UnitEntry(code, name, headId);
    }

    UnitView view(String headName) {
        return new UnitView(code, name, headId, headName, sort);
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String headId() {
        return headId;
    }
}
