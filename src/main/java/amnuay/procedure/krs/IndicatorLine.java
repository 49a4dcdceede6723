package amnuay.procedure.krs;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** An indicator as the list shows it: names instead of ids, empty texts where nobody is named yet. */
record IndicatorLine(
        UUID id,
        String code,
        String component,
        String name,
        String weight,
        String target,
        String direction,
        String unit,
        String person,
        String supervisor,
        List<KeeperLine> keepers) {

    /** Someone who keeps data, and what for. */
    record KeeperLine(String name, String activity) {}

    static IndicatorLine of(
            Indicator indicator, Function<String, String> nameOfUnit, Function<String, String> nameOfPerson) {
        return new IndicatorLine(
                indicator.id(),
                indicator.code(),
                indicator.component(),
                indicator.name(),
                indicator.weight().toPlainString(),
                target(indicator),
                indicator.direction().thaiName(),
                nameOfUnit.apply(indicator.responsibleUnit()),
                nameOfPerson.apply(indicator.responsiblePerson()),
                nameOfPerson.apply(indicator.supervisor()),
                indicator.keepers().stream()
                        .map(keeper -> new KeeperLine(nameOfPerson.apply(keeper.person()), keeper.activity()))
                        .toList());
    }

    /** The unit of measure is not repeated where the target's text already names it. */
    private static String target(Indicator indicator) {
        String target = indicator.target();
        String unit = indicator.unitOfMeasure();
        return target.contains(unit) ? target : target + " (" + unit + ")";
    }
}
