package amnuay.procedure.esastandards;

import java.util.List;
import java.util.UUID;

/** A point as the page shows it: names instead of ids, empty texts where nothing is known. */
record PointLine(
        UUID id,
        String standard,
        String indicator,
        String code,
        String name,
        String person,
        String unit,
        String baseline,
        String targetLevel,
        String target,
        String expectedOutput) {

    static PointLine of(PointView point, EsaNames names, List<QualityLevel> levels) {
        return new PointLine(
                point.id(),
                "มาตรฐานที่ " + point.standardNumber() + " " + point.standardName(),
                "ตัวบ่งชี้ที่ " + point.indicatorNumber() + " " + point.indicatorName(),
                point.code(),
                point.name(),
                names.person(point.responsiblePerson()),
                names.unit(point.responsibleUnit()),
                point.baselineLevel() == null ? "" : PointText.baseline(point, levels),
                point.targetLevel() == null ? "" : PointText.level(point.targetLevel(), levels),
                point.target(),
                point.expectedOutput());
    }
}
