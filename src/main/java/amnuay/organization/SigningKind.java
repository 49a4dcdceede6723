package amnuay.organization;

/** By what right somebody signs in the director's place (พ.ร.บ. ระเบียบบริหารราชการกระทรวงศึกษาธิการ พ.ศ. ๒๕๔๖). */
public enum SigningKind {
    /** The director is away or there is none. */
    ACTING("รักษาราชการแทน"),
    /** The director has delegated the power. */
    ON_BEHALF("ปฏิบัติราชการแทน");

    private final String thaiName;

    SigningKind(String thaiName) {
        this.thaiName = thaiName;
    }

    public String thaiName() {
        return thaiName;
    }
}
