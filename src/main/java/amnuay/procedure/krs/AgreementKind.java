package amnuay.procedure.krs;

/** With whom the office's director agrees; in the order in which lists show them. */
enum AgreementKind {
    UPWARD("ผู้บังคับบัญชา"),
    STAFF("บุคลากร"),
    SCHOOL("สถานศึกษา");

    private final String thaiName;

    AgreementKind(String thaiName) {
        this.thaiName = thaiName;
    }

    String thaiName() {
        return thaiName;
    }
}
