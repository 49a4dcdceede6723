package amnuay.document;

/** Where an official document is in its life. */
public enum DocumentState {
    DRAFT("ร่าง"),
    APPROVED("อนุมัติแล้ว รอออกเลข"),
    NUMBERED("ออกเลขแล้ว รอจัดเก็บ"),
    FILED("จัดเก็บแล้ว"),
    CANCELLED("ยกเลิก");

    private final String thaiName;

    DocumentState(String thaiName) {
        this.thaiName = thaiName;
    }

    public String thaiName() {
        return thaiName;
    }
}
