package amnuay.organization;

import java.util.Arrays;
import java.util.Optional;

/** What a person does in the office. The key is also the id of the engine's group and of the Spring authority ({@code ROLE_<key>}). */
public enum Role {
    DIRECTOR("director", "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา"),
    DEPUTY_DIRECTOR("deputy-director", "รองผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา"),
    GROUP_DIRECTOR("group-director", "ผู้อำนวยการกลุ่มอำนวยการ"),
    GROUP_STAFF("group-staff", "เจ้าหน้าที่กลุ่มอำนวยการ"),
    UNIT_HEAD("unit-head", "หัวหน้ากลุ่ม/หน่วย"),
    /** Everybody has this one. */
    STAFF("staff", "บุคลากร"),
    ADMIN("camunda-admin", "ผู้ดูแลระบบ");

    private final String key;
    private final String thaiName;

    Role(String key, String thaiName) {
        this.key = key;
        this.thaiName = thaiName;
    }

    public String key() {
        return key;
    }

    public String thaiName() {
        return thaiName;
    }

    /** Finds a role by its key or its Thai name, as both are typed into spreadsheets; letter case does not matter. */
    public static Optional<Role> named(String text) {
        String wanted = text.strip();
        return Arrays.stream(values())
                .filter(role -> role.key.equalsIgnoreCase(wanted) || role.thaiName.equals(wanted))
                .findFirst();
    }
}
