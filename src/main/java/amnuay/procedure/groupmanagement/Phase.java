package amnuay.procedure.groupmanagement;

/** When the work is looked at, in the words of the manual (process {@code group-management}, row ๒). */
enum Phase {
    BEFORE("ก่อนปฏิบัติงาน"),
    DURING("ระหว่างปฏิบัติงาน"),
    AFTER("หลังเสร็จสิ้นการปฏิบัติงาน");

    private final String thaiName;

    Phase(String thaiName) {
        this.thaiName = thaiName;
    }

    String thaiName() {
        return thaiName;
    }
}
