package amnuay.procedure.servicesurvey;

/** Whom a link to the form was made for. */
enum LinkKind {
    SCHOOL("สถานศึกษา"),
    UNIT("กลุ่ม/หน่วย"),
    /** For whoever comes from neither. */
    OFFICE("สำนักงาน");

    private final String thaiName;

    LinkKind(String thaiName) {
        this.thaiName = thaiName;
    }

    public String thaiName() {
        return thaiName;
    }
}
