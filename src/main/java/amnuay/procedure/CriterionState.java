package amnuay.procedure;

/** How far a criterion of the manual is proven. */
public enum CriterionState {
    MISSING("ยังขาดหลักฐาน"),
    OPEN_UNTIL("หลักฐานจะเกิดในขั้นตอนถัดไป"),
    REASON_PROPOSED("ขอผ่านโดยมีเหตุผล รอพิจารณา"),
    PROVEN("มีหลักฐานแล้ว รอผู้ตรวจยืนยัน"),
    MET_WITH_REASON("ผ่านเกณฑ์โดยมีเหตุผล"),
    MET("ผ่านเกณฑ์");

    private final String thaiName;

    CriterionState(String thaiName) {
        this.thaiName = thaiName;
    }

    public String thaiName() {
        return thaiName;
    }
}
