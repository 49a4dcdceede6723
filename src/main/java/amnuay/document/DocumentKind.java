package amnuay.document;

import amnuay.thai.Refusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The kinds of official document that the office writes (ระเบียบงานสารบรรณ พ.ศ. ๒๕๒๖, and the books that the procedures ask for). */
public enum DocumentKind {
    MEMO("บันทึกข้อความ", true),
    LETTER("หนังสือภายนอก", true),
    ORDER("คำสั่ง", true),
    ANNOUNCEMENT("ประกาศ", true),
    AGREEMENT("ข้อตกลง", false),
    MINUTES("รายงานการประชุม", false),
    SHEET("เอกสาร", false),
    BOOK("เล่มเอกสาร", false);

    private final String thaiName;
    private final boolean numbered;

    DocumentKind(String thaiName, boolean numbered) {
        this.thaiName = thaiName;
        this.numbered = numbered;
    }

    /** Whether it takes a number of the office's register before it is filed. The others are filed once they are approved. */
    public boolean isNumbered() {
        return numbered;
    }

    public String thaiName() {
        return thaiName;
    }

    /** Whether its pages come back from signing as a scan; books and sheets are published as they are. */
    public boolean isSigned() {
        return this != SHEET && this != BOOK;
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
