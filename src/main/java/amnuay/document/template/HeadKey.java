package amnuay.document.template;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The closed set of keys that the head of a template may hold. Which of them a kind of document needs, its layout says. */
public enum HeadKey {
    /** Kind of document, for example {@code memo}. */
    KIND,
    /** Full name of the office that issues it. */
    OFFICE,
    /** ส่วนราชการ of a memo: the group, the office, the telephone. */
    FROM,
    /** ด่วน, ด่วนมาก or ด่วนที่สุด; empty for none. */
    SPEED,
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
    POSITION,
    /** The title as it is printed, any number of lines, where it is not the subject. */
    TITLE,
    /** Office and address at the head of a letter, any number of lines. */
    SENDER,
    /** คำลงท้าย of a letter; ขอแสดงความนับถือ if the key is not used. */
    CLOSING,
    /** The unit in charge of a letter and how to reach it, any number of lines. */
    OWNER,
    /** Who stands behind a book, at the foot of its cover, any number of lines. */
    PUBLISHER,
    /** The party of an agreement that signs on the left: name, then what stands below it. */
    FIRST,
    /** The party of an agreement that signs on the right: name, then what stands below it. */
    SECOND,
    /** A witness, who signs on the left below the parties: name, then what stands below it. */
    WITNESS,
    /** The other witness, who signs on the right: name, then what stands below it. */
    COWITNESS,
    /** Who has checked the minutes of a meeting: name, then what stands below it. */
    CHECKER;

    private static final Set<HeadKey> SEVERAL_LINES = EnumSet.of(
            REFS, ENCLOSURES, POSITION, TITLE, SENDER, OWNER, PUBLISHER, FIRST, SECOND, WITNESS, COWITNESS, CHECKER);

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean holdsSeveralLines() {
        return SEVERAL_LINES.contains(this);
    }

    static Optional<HeadKey> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(HeadKey::key).collect(Collectors.joining(", "));
    }
}
