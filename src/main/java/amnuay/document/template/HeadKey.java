package amnuay.document.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The closed set of keys that the head of a template may hold. Which of them a kind of document needs, its layout says. */
public enum HeadKey {
    /** Kind of document, for example {@code memo}. */
    KIND,
    /** Full name of the office that issues it. */
    OFFICE,
    /** ส่วนราชการ of a memo: the group, the office, the telephone. */
    FROM,
    /** The whole number as printed, with a blank place while there is none. */
    NUMBER,
    /** The whole date as printed. */
    DATED,
    SUBJECT,
    /** เรียน */
    TO,
    /** อ้างถึง, any number of lines. */
    REFS,
    /** สิ่งที่ส่งมาด้วย, any number of lines. */
    ENCLOSURES,
    /** Full name of the person who signs. */
    SIGNER,
    /** Position of the signer; a second line for "acting for". */
    POSITION;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean holdsSeveralLines() {
        return this == REFS || this == ENCLOSURES || this == POSITION;
    }

    static Optional<HeadKey> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(HeadKey::key).collect(Collectors.joining(", "));
    }
}
