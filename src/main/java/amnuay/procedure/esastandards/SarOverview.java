package amnuay.procedure.esastandards;

import amnuay.thai.ThaiText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The figures of a whole year as templates name them: means by standard, how many points have which level, and three years. */
@Component
class SarOverview {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Map<String, Object> of(YearStanding standing) {
        int year = standing.fiscalYear();
        Map<String, Object> values = new HashMap<>();
        values.put("fiscalYear", ThaiText.digits(year));
        values.put("lastYear", ThaiText.digits(year - 1));
        values.put("twoYearsAgo", ThaiText.digits(year - 2));
        values.put("nextYear", ThaiText.digits(year + 1));
        values.put("highest", ThaiText.digits(standing.highest()));
        values.put("count", ThaiText.digits(standing.points().size()));
        values.put("standardCount", ThaiText.digits(standing.byStandard().size()));
        values.put("reached", ThaiText.digits(standing.count(PointStanding::isReached)));
        values.put("missed", ThaiText.digits(standing.count(PointStanding::isMissed)));
        values.put("mean", mean(standing.points(), PointStanding::level));
        values.put("targetMean", mean(standing.points(), PointStanding::target));
        values.put("lastYearMean", mean(standing.points(), PointStanding::lastYear));
        values.put("twoYearsAgoMean", mean(standing.points(), PointStanding::twoYearsAgo));
        values.put("levels", levels(standing));
        values.put("overview", standards(standing));
        values.put("comparable", known(standing, PointStanding::lastYear));
        values.put("charted", charted(standing));
        values.put("trend", trend(standing));
        return values;
    }

    static String mean(List<PointStanding> points, Function<PointStanding, Integer> level) {
        return ThaiText.digits(StandingText.plain(YearStanding.mean(points, level)));
    }

    private static boolean known(YearStanding standing, Function<PointStanding, Integer> level) {
        return standing.points().stream().map(level).anyMatch(Objects::nonNull);
    }

    /** How many points stand on each level, the highest first. */
    private static List<Map<String, Object>> levels(YearStanding standing) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = standing.levels().size() - 1; i >= 0; i--) {
            QualityLevel level = standing.levels().get(i);
            long count = standing.count(point -> Objects.equals(point.level(), level.level()));
            rows.add(Map.of(
                    "level", ThaiText.digits(level.level()),
                    "name", ThaiText.digits(level.name()),
                    "count", ThaiText.digits(count),
                    "percent", ThaiText.digits(percent(count, standing.points().size()))));
        }
        return rows;
    }

    private static String percent(long count, int all) {
        return all == 0
                ? "–"
                : BigDecimal.valueOf(count)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private static List<Map<String, Object>> standards(YearStanding standing) {
        return standing.byStandard().values().stream()
                .map(points -> {
                    PointView first = points.get(0).point();
                    Map<String, Object> row = new HashMap<>();
                    row.put("number", ThaiText.digits(first.standardNumber()));
                    row.put("name", ThaiText.digits(first.standardName()));
                    row.put("count", ThaiText.digits(points.size()));
                    row.put("mean", mean(points, PointStanding::level));
                    row.put("targetMean", mean(points, PointStanding::target));
                    row.put("lastYearMean", mean(points, PointStanding::lastYear));
                    row.put("twoYearsAgoMean", mean(points, PointStanding::twoYearsAgo));
                    row.put(
                            "reached",
                            ThaiText.digits(points.stream()
                                    .filter(PointStanding::isReached)
                                    .count()));
                    row.put(
                            "missed",
                            ThaiText.digits(points.stream()
                                    .filter(PointStanding::isMissed)
                                    .count()));
                    return row;
                })
                .toList();
    }

    /** Bars per standard: last year where it is known, the target, this year. */
    private static List<Map<String, Object>> charted(YearStanding standing) {
        return groups(
                standing,
                points -> List.of(
                        bar(year(standing.fiscalYear() - 1), points, PointStanding::lastYear),
                        bar("ค่าเป้าหมาย", points, PointStanding::target),
                        bar(year(standing.fiscalYear()), points, PointStanding::level)));
    }

    /** Bars per standard and for the whole: the last three years, as far as they are known. */
    private static List<Map<String, Object>> trend(YearStanding standing) {
        return groups(
                standing,
                points -> List.of(
                        bar(year(standing.fiscalYear() - 2), points, PointStanding::twoYearsAgo),
                        bar(year(standing.fiscalYear() - 1), points, PointStanding::lastYear),
                        bar(year(standing.fiscalYear()), points, PointStanding::level)));
    }

    private static List<Map<String, Object>> groups(
            YearStanding standing, Function<List<PointStanding>, List<Map<String, Object>>> bars) {
        return Stream.concat(
                        standing.byStandard().entrySet().stream()
                                .map(standard ->
                                        group("มาตรฐานที่ " + standard.getKey(), bars.apply(standard.getValue()))),
                        Stream.of(group("ภาพรวม", bars.apply(standing.points()))))
                .toList();
    }

    private static Map<String, Object> group(String label, List<Map<String, Object>> bars) {
        return Map.of(
                "label",
                ThaiText.digits(label),
                "bars",
                bars.stream().filter(bar -> !bar.get("value").equals("–")).toList());
    }

    private static Map<String, Object> bar(
            String series, List<PointStanding> points, Function<PointStanding, Integer> level) {
        return Map.of("series", series, "value", mean(points, level));
    }

    private static String year(int fiscalYear) {
        return "ปี " + ThaiText.digits(fiscalYear);
    }
}
