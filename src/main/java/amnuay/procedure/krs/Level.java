package amnuay.procedure.krs;

import amnuay.thai.Refusal;
import java.math.BigDecimal;

/**
 * One level of a scale.
 *
 * @param points what a result on the threshold is worth, from 0 to 1,000
 * @param threshold in the indicator's unit of measure; a result exactly on it has reached the level
 */
record Level(BigDecimal points, BigDecimal threshold) {

    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(1000);

    /** @throws Refusal when one of the two is missing or out of range */
    Level {
        if (points == null || threshold == null) {
            throw new Refusal("กรุณากรอกทั้งคะแนนและเกณฑ์ให้ครบทุกระดับ");
        }
        points = Figure.checked("คะแนนของระดับ", points);
        threshold = Figure.checked("เกณฑ์ของระดับ", threshold);
        if (points.signum() < 0 || points.compareTo(MOST_POINTS) > 0) {
            throw new Refusal("คะแนนของระดับต้องอยู่ระหว่าง 0 ถึง 1,000 แต่พบ " + points.toPlainString());
        }
    }
}
