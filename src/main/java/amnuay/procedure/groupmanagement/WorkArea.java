package amnuay.procedure.groupmanagement;

/** The nine work areas of the group, in the words of the manual (process {@code group-management}, row ๑). */
enum WorkArea {
    CORRESPONDENCE("งานสารบรรณสำนักงานเขตพื้นที่การศึกษา"),
    ASSISTANCE("งานช่วยอำนวยการ"),
    VEHICLES("งานยานพาหนะ"),
    ADMINISTRATION("งานการจัดระบบบริหาร"),
    COORDINATION("งานการประสานงาน"),
    ELECTION("งานเลือกตั้งและสรรหากรรมการและอนุกรรมการ"),
    PUBLIC_RELATIONS("งานประชาสัมพันธ์"),
    WELFARE("งานสวัสดิการสวัสดิภาพครูและบุคลากรทางการศึกษา"),
    OTHER("งานอื่น ๆ ที่ได้รับมอบหมาย");

    private final String thaiName;

    WorkArea(String thaiName) {
        this.thaiName = thaiName;
    }

    public String thaiName() {
        return thaiName;
    }
}
