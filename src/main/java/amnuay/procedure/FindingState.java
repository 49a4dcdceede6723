package amnuay.procedure;

/** What has become of a finding. */
public enum FindingState {
    OPEN("กำลังดำเนินการ"),
    DONE("ดำเนินการแล้ว"),
    DROPPED("ยกเลิก");

    private final String thaiName;

    FindingState(String thaiName) {
        this.thaiName = thaiName;
    }

    public String thaiName() {
        return thaiName;
    }
}
