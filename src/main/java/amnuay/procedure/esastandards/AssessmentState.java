package amnuay.procedure.esastandards;

/** Where the self-assessment of a point stands. */
enum AssessmentState {
    NOT_YET("ยังไม่ประเมินตนเอง"),
    SUBMITTED("รอตรวจผลประเมิน"),
    RETURNED("ส่งคืนให้แก้ไข"),
    ACCEPTED("รับรองผลประเมินแล้ว");

    private final String thaiName;

    AssessmentState(String thaiName) {
        this.thaiName = thaiName;
    }

    String thaiName() {
        return thaiName;
    }
}
