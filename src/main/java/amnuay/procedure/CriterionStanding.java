package amnuay.procedure;

/** Where a criterion of the manual stands in one year, as it is told to the director. */
public enum CriterionStanding {
    MET("ผ่านเกณฑ์"),
    MET_WITH_REASON("ผ่านเกณฑ์โดยมีเหตุผล"),
    NOT_MET("ยังไม่ผ่านเกณฑ์"),
    NOT_DUE("ยังไม่ถึงกำหนด");

    private final String thaiName;

    CriterionStanding(String thaiName) {
        this.thaiName = thaiName;
    }

    public String thaiName() {
        return thaiName;
    }
}
