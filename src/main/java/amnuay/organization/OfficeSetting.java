package amnuay.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The one row that says what the office is called and how it approves. */
@Entity
@Table(name = "office_setting")
class OfficeSetting {

    static final int ONLY = 1;

    @Id
    private int id;

    private String name;
    private String shortName;
    private String letterCode;
    private String address;
    private String phone;
    private String email;
    private boolean deputyApproves;

    @Version
    private long version;

    protected OfficeSetting() {}

    void take(Office office) {
        name = office.name();
        shortName = office.shortName();
        letterCode = office.letterCode();
        address = office.address();
        phone = office.phone();
        email = office.email();
        deputyApproves = office.deputyApproves();
    }

    Office view() {
        return new Office(name, shortName, letterCode, address, phone, email, deputyApproves);
    }
}
