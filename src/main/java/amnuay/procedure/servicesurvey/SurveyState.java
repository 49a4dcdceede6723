package amnuay.procedure.servicesurvey;

/** How far a year's survey is. */
enum SurveyState {
    DRAFT("กำลังจัดทำแบบสอบถาม"),
    PUBLISHED("เผยแพร่แล้ว"),
    /** Nothing is taken any more; the numbers stand. */
    CLOSED("ปิดรับคำตอบแล้ว");

    private final String thaiName;

    SurveyState(String thaiName) {
        this.thaiName = thaiName;
    }

    public String thaiName() {
        return thaiName;
    }
}
