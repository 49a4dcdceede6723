package amnuay.document;

/** By what right somebody signs a document. */
public enum SigningCapacity {
    /** In their own office. */
    OWN("ตนเอง"),
    /** The director has delegated the power. */
    ON_BEHALF("ปฏิบัติราชการแทน"),
    /** The director is away or there is none. */
    ACTING("รักษาราชการแทน");

    private final String thaiName;

    SigningCapacity(String thaiName) {
        this.thaiName = thaiName;
    }

    public String thaiName() {
        return thaiName;
    }
}
