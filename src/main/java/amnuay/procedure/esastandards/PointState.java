package amnuay.procedure.esastandards;

import java.util.Optional;

/** How far a point is in its year, from the first target to the accepted self-assessment. */
enum PointState {
    NO_TARGET("ยังไม่กำหนดเป้าหมาย", "badge-quiet"),
    AIMED("กำหนดเป้าหมายแล้ว", "badge-quiet"),
    DRIVEN("รายงานความก้าวหน้าแล้ว", "badge-quiet"),
    SUBMITTED("รอตรวจผลประเมิน", "badge-warn"),
    RETURNED("ส่งคืนให้แก้ไข", "badge-bad"),
    ACCEPTED("รับรองผลประเมินแล้ว", "badge-good");

    private final String thaiName;
    private final String badge;

    PointState(String thaiName, String badge) {
        this.thaiName = thaiName;
        this.badge = badge;
    }

    static PointState of(PointStanding point, Optional<PointProgress> progress) {
        return switch (point.state()) {
            case SUBMITTED -> SUBMITTED;
            case RETURNED -> RETURNED;
            case ACCEPTED -> ACCEPTED;
            case NOT_YET -> notAssessed(point, progress);
        };
    }

    private static PointState notAssessed(PointStanding point, Optional<PointProgress> progress) {
        if (progress.isPresent()) {
            return DRIVEN;
        }
        return point.target() == null ? NO_TARGET : AIMED;
    }

    public String thaiName() {
        return thaiName;
    }

    /** The style of its mark on a page. */
    String badge() {
        return badge;
    }
}
