package amnuay.document;

import amnuay.thai.Refusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The kinds of official document that the office writes (ระเบียบงานสารบรรณ พ.ศ. ๒๕๒๖, and the books that the procedures ask for). */
public enum DocumentKind {
    MEMO("บันทึกข้อความ"),
    LETTER("หนังสือภายนอก"),
    ORDER("คำสั่ง"),
    AGREEMENT("ข้อตกลง"),
    ANNOUNCEMENT("ประกาศ"),
    MINUTES("รายงานการประชุม"),
    BOOK("เล่มเอกสาร");

    private final String thaiName;

    DocumentKind(String thaiName) {
        this.thaiName = thaiName;
    }

    public String thaiName() {
        return thaiName;
    }

    /** The kind that a template names in lower case, for example {@code memo}. */
    static DocumentKind of(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal("ไม่รู้จักชนิดเอกสาร \"%s\" ให้ใช้คำใดคำหนึ่งใน: %s".formatted(key, keys())));
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String keys() {
        return Arrays.stream(values()).map(DocumentKind::key).collect(Collectors.joining(", "));
    }
}
