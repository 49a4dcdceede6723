package amnuay.procedure.esastandards;

/** Where the self-assessment of a point stands. */
enum AssessmentState {
    NOT_YET("ยังไม่ประเมินตนเอง", "badge-quiet"),
    SUBMITTED("รอตรวจผลประเมิน", "badge-wait"),
    RETURNED("ส่งคืนให้แก้ไข", "badge-bad"),
    ACCEPTED("รับรองผลประเมินแล้ว", "badge-good");

    private final String thaiName;
    private final String badge;

    AssessmentState(String thaiName, String badge) {
        this.thaiName = thaiName;
        this.badge = badge;
    }

    String thaiName() {
        return thaiName;
    }

    /** The style of its mark on a page. */
    String badge() {
        return badge;
    }
}
