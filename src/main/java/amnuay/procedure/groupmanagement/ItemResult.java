package amnuay.procedure.groupmanagement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What came of an item.
 *
 * @param finishedOn null for what was not finished
 * @param obstacle why it was not finished, or not in time; may be empty
 */
record ItemResult(
        UUID item, String result, LocalDate finishedOn, String obstacle, String reportedBy, Instant reportedAt) {

    boolean isFinished() {
        return finishedOn != null;
    }

    boolean isInTime(PlanItem of) {
        return isFinished() && !finishedOn.isAfter(of.lastDay());
    }

    /** In the words of the report. */
    String verdict(PlanItem of) {
        if (!isFinished()) {
            return "ยังไม่แล้วเสร็จ";
        }
        return isInTime(of) ? "แล้วเสร็จตามกำหนด" : "แล้วเสร็จช้ากว่ากำหนด";
    }
}
