package amnuay.procedure.krs;

/** What the certifiers say of a round. */
enum CertificationOutcome {
    CERTIFIED("รับรองผลแล้ว"),
    MORE_DATA("ขอข้อมูลเพิ่มเติม");

    private final String thaiName;

    CertificationOutcome(String thaiName) {
        this.thaiName = thaiName;
    }

    String thaiName() {
        return thaiName;
    }
}
