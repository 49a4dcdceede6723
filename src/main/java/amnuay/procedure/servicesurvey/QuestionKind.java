package amnuay.procedure.servicesurvey;

/** What kind of answer a question takes. */
enum QuestionKind {
    SATISFACTION("ความพึงพอใจ (5 ระดับ)"),
    DISSATISFACTION("ความไม่พึงพอใจ (5 ระดับ)"),
    SINGLE_CHOICE("เลือกคำตอบเดียว"),
    MULTIPLE_CHOICE("เลือกได้หลายคำตอบ"),
    TEXT("เขียนตอบ");

    private final String thaiName;

    QuestionKind(String thaiName) {
        this.thaiName = thaiName;
    }

    public String thaiName() {
        return thaiName;
    }

    /** Whether it is answered on a scale from 1 to 5. */
    public boolean isRating() {
        return this == SATISFACTION || this == DISSATISFACTION;
    }

    /** Whether it has choices of its own. */
    public boolean isChoice() {
        return this == SINGLE_CHOICE || this == MULTIPLE_CHOICE;
    }
}
