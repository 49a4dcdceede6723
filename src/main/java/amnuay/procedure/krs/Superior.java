package amnuay.procedure.krs;

import java.util.Arrays;
import java.util.Optional;

/** With whom the office's director agrees upward, if with anybody. */
enum Superior {
    SECRETARY_GENERAL("secretary-general", "เลขาธิการคณะกรรมการการศึกษาขั้นพื้นฐาน"),
    GOVERNOR("governor", "ผู้ว่าราชการจังหวัด");

    private final String key;
    private final String position;

    Superior(String key, String position) {
        this.key = key;
        this.position = position;
    }

    /** As forms and rows name it. */
    String key() {
        return key;
    }

    /** In Thai. */
    String position() {
        return position;
    }

    /** Empty for {@code none}. */
    static Optional<Superior> of(String key) {
        return Arrays.stream(values())
                .filter(superior -> superior.key.equals(key))
                .findFirst();
    }
}
