package amnuay.procedure.esastandards;

import amnuay.thai.Refusal;
import java.util.List;

/**
 * What is entered about a point of a year; cannot be invalid in itself.
 *
 * @param unit code of the responsible unit, null while none is named
 * @param person login name of the responsible person, null while none is named
 * @param baselineLevel what an earlier year came to, null where none is known
 * @param baselineYear that year, Buddhist Era; null together with the level
 */
record PointEntry(
        String code,
        String standard,
        String indicator,
        String name,
        String unit,
        String person,
        Integer baselineLevel,
        Integer baselineYear) {

    private static final int LONGEST = 1000;

    /** @throws Refusal when something is missing or too long, in Thai */
    PointEntry {
        code = PointCode.parse(code).toString();
        for (String text : List.of(standard, indicator, name)) {
            if (text.isBlank()) {
                throw new Refusal("ประเด็น " + code + " ต้องมีชื่อมาตรฐาน ชื่อตัวบ่งชี้ และชื่อประเด็น");
            }
            if (text.length() > LONGEST) {
                throw new Refusal("ข้อความ “" + text.substring(0, 30) + "…” ยาวเกิน 1,000 ตัวอักษร กรุณาย่อ");
            }
        }
        if ((baselineLevel == null) != (baselineYear == null)) {
            throw new Refusal(
                    "ประเด็น " + code + " ต้องกรอกระดับและปีของข้อมูลฐานให้ครบทั้งสองช่อง หรือเว้นว่างทั้งสองช่อง");
        }
    }

    static PointEntry of(PointView point) {
        return new PointEntry(
                point.code(),
                point.standardName(),
                point.indicatorName(),
                point.name(),
                point.responsibleUnit(),
                point.responsiblePerson(),
                point.baselineLevel(),
                point.baselineYear());
    }

    /** The same entry with what it leaves open taken from what is known. */
    PointEntry completedFrom(PointEntry known) {
        return new PointEntry(
                code,
                standard,
                indicator,
                name,
                unit == null ? known.unit : unit,
                person == null ? known.person : person,
                baselineLevel == null ? known.baselineLevel : baselineLevel,
                baselineYear == null ? known.baselineYear : baselineYear);
    }
}
