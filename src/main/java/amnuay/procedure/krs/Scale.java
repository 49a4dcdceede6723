package amnuay.procedure.krs;

import amnuay.thai.Refusal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * How an indicator's value becomes a score; cannot be contradictory in itself. Both models of the scheme are such scales: five levels
 * with interpolation, and 50/75/100 without.
 *
 * @param levels from the fewest points to the most, at least one
 * @param direction which values are better; thresholds rise with the points, or fall where less is better
 * @param interpolates whether a value between two thresholds is worth proportionate points
 * @param pointsBelow what a value is worth that reaches no level; null when such a value is refused
 */
record Scale(List<Level> levels, Direction direction, boolean interpolates, BigDecimal pointsBelow) {

    private static final int MOST_LEVELS = 20;

    /** @throws Refusal naming the level that is not in order */
    Scale {
        levels = List.copyOf(levels);
        if (levels.isEmpty()) {
            throw new Refusal("เกณฑ์การให้คะแนนต้องมีอย่างน้อยหนึ่งระดับ");
        }
        if (levels.size() > MOST_LEVELS) {
            throw new Refusal("เกณฑ์การให้คะแนนมีได้ไม่เกิน 20 ระดับ แต่พบ " + levels.size());
        }
        for (int next = 1; next < levels.size(); next++) {
            requireOrder(next + 1, levels.get(next - 1), levels.get(next), direction);
        }
        pointsBelow = Figure.checked("คะแนนเมื่อไม่ถึงระดับใดเลย", pointsBelow);
        if (pointsBelow != null
                && (pointsBelow.signum() < 0 || !less(pointsBelow, levels.get(0).points()))) {
            throw new Refusal("คะแนนเมื่อไม่ถึงระดับใดเลยต้องไม่ติดลบ และน้อยกว่าคะแนนของระดับที่ 1 ("
                    + levels.get(0).points().toPlainString() + ") แต่พบ " + pointsBelow.toPlainString());
        }
    }

    /**
     * The points that a value is worth, unrounded (34 digits where a division does not end).
     *
     * @throws Refusal when the value reaches no level and nothing says what it is worth then
     */
    BigDecimal score(BigDecimal value) {
        Level reached = null;
        for (Level level : levels) {
            if (better(level.threshold(), value)) {
                return reached == null ? below(value) : between(reached, level, value);
            }
            reached = level;
        }
        return reached.points();
    }

    private BigDecimal below(BigDecimal value) {
        if (pointsBelow == null) {
            throw new Refusal("ผลการดำเนินงาน " + value.toPlainString() + " อยู่นอกเกณฑ์ทุกระดับ (ระดับที่ 1 คือ "
                    + levels.get(0).threshold().toPlainString() + ", " + direction.thaiName()
                    + ") กรุณาตรวจสอบตัวเลข หรือให้กลุ่มอำนวยการกำหนดคะแนนเมื่อไม่ถึงระดับใดเลย");
        }
        return pointsBelow;
    }

    private BigDecimal between(Level reached, Level next, BigDecimal value) {
        if (!interpolates) {
            return reached.points();
        }
        BigDecimal way = value.subtract(reached.threshold());
        BigDecimal wholeWay = next.threshold().subtract(reached.threshold());
        BigDecimal gain = next.points().subtract(reached.points());
        return IndicatorEntry.plain(reached.points().add(way.multiply(gain).divide(wholeWay, MathContext.DECIMAL128)));
    }

    private boolean better(BigDecimal threshold, BigDecimal value) {
        return direction == Direction.MORE_IS_BETTER ? less(value, threshold) : less(threshold, value);
    }

    private static void requireOrder(int number, Level before, Level level, Direction direction) {
        if (!less(before.points(), level.points())) {
            throw new Refusal("ระดับที่ " + number + ": คะแนน " + level.points().toPlainString()
                    + " ต้องมากกว่าคะแนนของระดับก่อนหน้า (" + before.points().toPlainString() + ")");
        }
        boolean more = direction == Direction.MORE_IS_BETTER;
        boolean inOrder =
                more ? less(before.threshold(), level.threshold()) : less(level.threshold(), before.threshold());
        if (!inOrder) {
            throw new Refusal("ระดับที่ " + number + " (" + level.points().toPlainString() + " คะแนน): เกณฑ์ "
                    + level.threshold().toPlainString() + " ต้อง" + (more ? "มากกว่า" : "น้อยกว่า")
                    + "เกณฑ์ของระดับก่อนหน้า ("
                    + before.threshold().toPlainString() + ") เพราะตัวชี้วัดนี้เป็นแบบ" + direction.thaiName());
        }
    }

    private static boolean less(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) < 0;
    }
}
