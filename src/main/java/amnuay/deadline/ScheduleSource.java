package amnuay.deadline;

/** Who says when something is due. */
public enum ScheduleSource {
    /** As the procedure's diagram has it from the manual. */
    MANUAL("คู่มือปฏิบัติงาน"),
    OFFICE("สำนักงานกำหนด"),
    OBEC_LETTER("หนังสือ สพฐ."),
    /** Nobody yet: the date comes from outside later, and nothing is late before it is known. */
    NOT_ANNOUNCED("รอประกาศ");

    private final String thaiName;

    ScheduleSource(String thaiName) {
        this.thaiName = thaiName;
    }

    public String thaiName() {
        return thaiName;
    }
}
