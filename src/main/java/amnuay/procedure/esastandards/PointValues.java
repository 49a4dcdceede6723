package amnuay.procedure.esastandards;

import amnuay.thai.ThaiText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tree of a year as documents print it, in Thai digits: standards, in each its indicators, in each its points. */
final class PointValues {

    private PointValues() {}

    /** Values {@code standards} (with {@code indicators} and {@code points} inside), and how many there are of each. */
    static Map<String, Object> of(List<PointView> points, EsaNames names, List<QualityLevel> levels) {
        Map<String, Object> values = new HashMap<>();
        List<Map<String, Object>> standards = new ArrayList<>();
        grouped(points, PointView::standardNumber)
                .forEach((number, ofStandard) -> standards.add(Map.of(
                        "number", ThaiText.digits(number),
                        "name", ThaiText.digits(ofStandard.get(0).standardName()),
                        "count", ThaiText.digits(ofStandard.size()),
                        "indicators", indicators(ofStandard, names, levels))));
        values.put("standards", standards);
        values.put("standardCount", ThaiText.digits(standards.size()));
        values.put("indicatorCount", ThaiText.digits((int)
                points.stream().map(PointView::indicatorNumber).distinct().count()));
        values.put("pointCount", ThaiText.digits(points.size()));
        return values;
    }

    /** The year's scale for a table. */
    static List<Map<String, Object>> levels(List<QualityLevel> levels) {
        return levels.stream()
                .map(level -> Map.<String, Object>of(
                        "level", ThaiText.digits(level.level()), "name", ThaiText.digits(level.name())))
                .toList();
    }

    private static List<Map<String, Object>> indicators(
            List<PointView> points, EsaNames names, List<QualityLevel> levels) {
        List<Map<String, Object>> indicators = new ArrayList<>();
        grouped(points, PointView::indicatorNumber)
                .forEach((number, ofIndicator) -> indicators.add(Map.of(
                        "number", ThaiText.digits(number),
                        "name", ThaiText.digits(ofIndicator.get(0).indicatorName()),
                        "points",
                                ofIndicator.stream()
                                        .map(point -> point(point, names, levels))
                                        .toList())));
        return indicators;
    }

    private static Map<String, Object> point(PointView point, EsaNames names, List<QualityLevel> levels) {
        return Map.of(
                "code", ThaiText.digits(point.code()),
                "name", ThaiText.digits(point.name()),
                "responsible", names.person(point.responsiblePerson()),
                "unit", names.unit(point.responsibleUnit()),
                "baseline", ThaiText.digits(PointText.level(point.baselineLevel(), levels)),
                "targetLevel", ThaiText.digits(PointText.level(point.targetLevel(), levels)));
    }

    private static Map<String, List<PointView>> grouped(List<PointView> points, Function<PointView, String> by) {
        return points.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }
}
