package amnuay.procedure.krs;

import java.math.BigDecimal;

/** Whether a result has reached the indicator's target. */
enum Verdict {
    REACHED("บรรลุเป้าหมาย"),
    MISSED("ไม่บรรลุเป้าหมาย"),
    NO_RESULT("ยังไม่มีผล"),
    NO_TARGET("ไม่มีค่าเป้าหมายเป็นตัวเลข");

    private final String thaiName;

    Verdict(String thaiName) {
        this.thaiName = thaiName;
    }

    String thaiName() {
        return thaiName;
    }

    /** @param value null while there is no result */
    static Verdict of(Indicator indicator, BigDecimal value) {
        if (value == null) {
            return NO_RESULT;
        }
        if (indicator.targetValue() == null) {
            return NO_TARGET;
        }
        int beyond = value.compareTo(indicator.targetValue());
        boolean reached = indicator.direction() == Direction.MORE_IS_BETTER ? beyond >= 0 : beyond <= 0;
        return reached ? REACHED : MISSED;
    }
}
