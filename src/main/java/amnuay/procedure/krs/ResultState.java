package amnuay.procedure.krs;

/** How far an indicator's result of a round has come. */
enum ResultState {
    NOT_REPORTED("ยังไม่รายงานผล"),
    SUBMITTED("รอผลการตรวจสอบ"),
    RETURNED("ส่งคืนให้แก้ไข"),
    CHECKED("ผ่านการตรวจสอบ รอบันทึกใน KRS"),
    ENTERED("บันทึกใน KRS แล้ว");

    private final String thaiName;

    ResultState(String thaiName) {
        this.thaiName = thaiName;
    }

    String thaiName() {
        return thaiName;
    }
}
