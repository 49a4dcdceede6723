package amnuay.oversight;

/** How far a step of a year has come. */
enum StepStanding {
    /** Done before the office used the system. */
    ADOPTED("ทำบนกระดาษก่อนใช้ระบบ"),
    DONE("เสร็จแล้ว"),
    RUNNING("กำลังดำเนินการ"),
    LATE("ล่าช้า"),
    /** Something was done and more will come, for example in the next round. */
    BETWEEN("รอดำเนินการต่อ"),
    NOT_STARTED("ยังไม่เริ่ม"),
    /** The year went another way or has ended without it. */
    LEFT_OUT("ไม่ได้ผ่านขั้นตอนนี้");

    private final String thaiName;

    StepStanding(String thaiName) {
        this.thaiName = thaiName;
    }

    String thaiName() {
        return thaiName;
    }

    boolean isDone() {
        return this == ADOPTED || this == DONE;
    }
}
