package amnuay.procedure.krs;

import amnuay.thai.Refusal;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What an indicator means and how it is scored. Everything may be open until it is known.
 *
 * @param definition null while open
 * @param targetValue in the indicator's unit of measure; null while open or where the target is no number
 * @param scale null while open; until then no result can be scored
 * @param baselines of earlier years, oldest first, one per year
 */
@Embeddable
record Measure(
        String definition,
        BigDecimal targetValue,
        @JdbcTypeCode(SqlTypes.JSON) Scale scale,
        @JdbcTypeCode(SqlTypes.JSON) List<Baseline> baselines) {

    static final Measure OPEN = new Measure(null, null, null, List.of());

    private static final int LONGEST = 4000;

    /** @throws Refusal for a too long definition or two baselines of one year */
    Measure {
        definition = definition == null || definition.isBlank() ? null : definition.strip();
        if (definition != null && definition.length() > LONGEST) {
            throw new Refusal("คำนิยามยาวเกิน 4,000 ตัวอักษร กรุณาย่อ");
        }
        targetValue = Figure.checked("ค่าเป้าหมาย", targetValue);
        baselines = baselines == null
                ? List.of()
                : baselines.stream()
                        .sorted(Comparator.comparingInt(Baseline::year))
                        .toList();
        for (int next = 1; next < baselines.size(); next++) {
            int year = baselines.get(next).year();
            if (year == baselines.get(next - 1).year()) {
                throw new Refusal("ข้อมูลพื้นฐานของปี " + year + " มีมากกว่าหนึ่งค่า");
            }
        }
    }

    /** The same with what is open taken from what is known. */
    Measure completedFrom(Measure known) {
        return new Measure(
                definition == null ? known.definition : definition,
                targetValue == null ? known.targetValue : targetValue,
                scale == null ? known.scale : scale,
                baselines.isEmpty() ? known.baselines : baselines);
    }

    /** @throws Refusal when the scale runs the other way than the indicator */
    void requireDirection(Direction direction) {
        if (scale != null && scale.direction() != direction) {
            throw new Refusal("เกณฑ์การให้คะแนนเป็นแบบ" + scale.direction().thaiName() + " แต่ตัวชี้วัดเป็นแบบ"
                    + direction.thaiName() + " กรุณาแก้เกณฑ์การให้คะแนนพร้อมกับทิศทาง");
        }
    }
}
