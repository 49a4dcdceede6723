package amnuay.procedure.krs;

import amnuay.thai.ThaiText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An indicator as the templates of handbook, calendar and agreements name its parts; all texts in Thai digits, "" for what is open. */
final class IndicatorValues {

    private IndicatorValues() {}

    static Map<String, Object> of(Indicator indicator, Names names) {
        Map<String, Object> values = new HashMap<>(title(indicator));
        values.put("component", ThaiText.digits(indicator.component()));
        values.put("unitOfMeasure", ThaiText.digits(indicator.unitOfMeasure()));
        values.put("direction", indicator.direction().thaiName());
        values.put("definition", ThaiText.digits(indicator.definition()));
        values.put("formula", ThaiText.digits(indicator.formula()));
        values.put("source", ThaiText.digits(indicator.source()));
        values.put("levels", levels(indicator.scale()));
        values.put("scaleNote", scaleNote(indicator.scale()));
        values.put("baselines", baselines(indicator));
        values.put("hasBaselines", !indicator.baselines().isEmpty());
        values.put("unit", names.unit(indicator.responsibleUnit()));
        values.put("responsible", names.person(indicator.responsiblePerson()));
        values.put("responsiblePosition", names.position(indicator.responsiblePerson()));
        values.put("supervisor", names.person(indicator.supervisor()));
        values.put("supervisorPosition", names.position(indicator.supervisor()));
        values.put(
                "keepers",
                indicator.keepers().stream().map(each -> keeper(each, names)).toList());
        return values;
    }

    /** Code, name, weight and target: what a row of a table needs. */
    static Map<String, Object> title(Indicator indicator) {
        return Map.of(
                "code", ThaiText.digits(indicator.code()),
                "name", ThaiText.digits(indicator.name()),
                "weight", ThaiText.digits(indicator.weight().toPlainString()),
                "target", ThaiText.digits(target(indicator)));
    }

    /** The sum, without superfluous zeros, in Arabic digits. */
    static String weight(Collection<Indicator> indicators) {
        BigDecimal sum = indicators.stream().map(Indicator::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return IndicatorEntry.plain(sum).toPlainString();
    }

    /** The unit of measure is not repeated where the target's text already names it. */
    private static String target(Indicator indicator) {
        String target = indicator.target();
        String unit = indicator.unitOfMeasure();
        return unit.isEmpty() || target.contains(unit) ? target : unit + " " + target;
    }

    private static Map<String, Object> keeper(Keeper keeper, Names names) {
        return Map.of(
                "name", names.person(keeper.person()),
                "position", names.position(keeper.person()),
                "activity", keeper.activity() == null ? "" : ThaiText.digits(keeper.activity()));
    }

    private static List<Map<String, Object>> levels(Scale scale) {
        List<Map<String, Object>> rows = new ArrayList<>();
        if (scale != null) {
            for (Level level : scale.levels()) {
                rows.add(Map.of(
                        "number", ThaiText.digits(rows.size() + 1),
                        "points", ThaiText.digits(Figure.plain(level.points())),
                        "threshold", ThaiText.digits(Figure.plain(level.threshold()))));
            }
        }
        return rows;
    }

    private static String scaleNote(Scale scale) {
        if (scale == null) {
            return "";
        }
        String between = scale.interpolates()
                ? "ผลที่อยู่ระหว่างสองระดับคิดคะแนนตามสัดส่วน"
                : "ผลที่อยู่ระหว่างสองระดับได้คะแนนของระดับที่ต่ำกว่า";
        return scale.pointsBelow() == null
                ? between
                : between + " ผลที่ไม่ถึงระดับใดได้ " + ThaiText.digits(Figure.plain(scale.pointsBelow())) + " คะแนน";
    }

    private static List<Map<String, Object>> baselines(Indicator indicator) {
        return indicator.baselines().stream()
                .map(baseline -> Map.<String, Object>of(
                        "year", ThaiText.digits(baseline.year()),
                        "value", ThaiText.digits(Figure.plain(baseline.value()))))
                .toList();
    }
}
