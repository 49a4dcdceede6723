package amnuay.procedure.krs;

import amnuay.thai.Refusal;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;

/**
 * What is entered about an indicator of a year; cannot be invalid in itself.
 *
 * @param weight percent, above 0 up to 100, at most four decimals
 * @param target as the framework words it, for example ร้อยละ 80
 * @param unit code of the responsible unit, null while none is named
 * @param person login name of the responsible person, null while none is named
 * @param supervisor login name, null while none is named
 * @param measure how it is scored; its scale runs in the indicator's direction
 */
record IndicatorEntry(
        String code,
        String component,
        String name,
        BigDecimal weight,
        String unitOfMeasure,
        String target,
        Direction direction,
        String formula,
        String source,
        String unit,
        String person,
        String supervisor,
        List<Keeper> keepers,
        Measure measure) {

    private static final int DECIMALS = 4;
    private static final int LONGEST = 4000;

    /** @throws Refusal when something is missing or out of range, in Thai */
    IndicatorEntry {
        if (code.isBlank() || code.length() > 30) {
            throw new Refusal("รหัสตัวชี้วัด “" + code + "” ใช้ไม่ได้ ให้ใช้ไม่เกิน 30 ตัวอักษร เช่น 1.1");
        }
        if (weight.signum() <= 0 || weight.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new Refusal("น้ำหนักต้องมากกว่า 0 และไม่เกิน 100 แต่พบ " + weight.toPlainString());
        }
        weight = plain(weight);
        if (weight.scale() > DECIMALS) {
            throw new Refusal("น้ำหนักมีทศนิยมได้ไม่เกิน 4 ตำแหน่ง แต่พบ " + weight.toPlainString());
        }
        for (String text : List.of(component, name, unitOfMeasure, target, formula, source)) {
            if (text.length() > LONGEST) {
                throw new Refusal("ข้อความ “" + text.substring(0, 30) + "…” ยาวเกิน 4,000 ตัวอักษร กรุณาย่อ");
            }
        }
        keepers = List.copyOf(keepers);
        if (new HashSet<>(keepers).size() < keepers.size()) {
            throw new Refusal("มีผู้จัดเก็บข้อมูลคนเดียวกันในกิจกรรมเดียวกันมากกว่าหนึ่งครั้ง");
        }
        measure.requireDirection(direction);
    }

    /** An indicator whose scoring is not known yet. */
    IndicatorEntry(
            String code,
            String component,
            String name,
            BigDecimal weight,
            String unitOfMeasure,
            String target,
            Direction direction,
            String formula,
            String source,
            String unit,
            String person,
            String supervisor,
            List<Keeper> keepers) {
        this(
                code,
                component,
                name,
                weight,
                unitOfMeasure,
                target,
                direction,
                formula,
                source,
                unit,
                person,
                supervisor,
                keepers,
                Measure.OPEN);
    }

    /** The same indicator scored in another way. */
    IndicatorEntry scored(Measure other) {
        return new IndicatorEntry(
                code,
                component,
                name,
                weight,
                unitOfMeasure,
                target,
                direction,
                formula,
                source,
                unit,
                person,
                supervisor,
                keepers,
                other);
    }

    /** The same entry with what it leaves open taken from what is known. */
    IndicatorEntry completedFrom(IndicatorEntry known) {
        return new IndicatorEntry(
                code,
                component,
                name,
                weight,
                unitOfMeasure,
                target,
                direction,
                formula,
                source,
                unit == null ? known.unit : unit,
                person == null ? known.person : person,
                supervisor == null ? known.supervisor : supervisor,
                keepers.isEmpty() ? known.keepers : keepers,
                measure.completedFrom(known.measure));
    }

    /** Without superfluous zeros, and never in scientific notation: 10, not 10.0000 or 1E+1. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
