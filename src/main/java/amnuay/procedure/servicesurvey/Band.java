package amnuay.procedure.servicesurvey;

import amnuay.thai.Refusal;
import java.math.BigDecimal;

/**
 * One level that a mean can reach.
 *
 * @param from the lowest mean of the level, two decimals
 */
record Band(BigDecimal from, String label) {

    private static final int DECIMALS = 2;

    /** @throws Refusal when the bound is missing, has more than two decimals or lies outside 0 to 5 */
    Band {
        if (from == null || from.signum() < 0 || from.compareTo(BigDecimal.valueOf(Question.HIGHEST_RATING)) > 0) {
            throw new Refusal("ค่าเฉลี่ยต่ำสุดของแต่ละระดับต้องเป็นตัวเลขตั้งแต่ 0 ถึง 5 เช่น 4.51");
        }
        if (from.stripTrailingZeros().scale() > DECIMALS) {
            throw new Refusal("ค่าเฉลี่ยต่ำสุดของระดับมีทศนิยมได้ไม่เกิน 2 ตำแหน่ง แต่พบ " + from.toPlainString());
        }
        from = from.setScale(DECIMALS);
        label = Wording.required("ชื่อระดับ", label);
    }
}
