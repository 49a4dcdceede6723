package amnuay.procedure.esastandards;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A year of the standards: every point with its level, target and history, in the order of the codes. */
record YearStanding(int fiscalYear, List<QualityLevel> levels, List<PointStanding> points) {

    private static final int SHOWN_DECIMALS = 2;

    long count(Predicate<PointStanding> wanted) {
        return points.stream().filter(wanted).count();
    }

    /** By the standards' numbers, in the order of the codes. */
    Map<String, List<PointStanding>> byStandard() {
        return points.stream()
                .collect(Collectors.groupingBy(
                        point -> point.point().standardNumber(), LinkedHashMap::new, Collectors.toList()));
    }

    /** The name of a level; the number itself for one that is not on the scale. */
    String nameOf(Integer level) {
        return levels.stream()
                .filter(each -> Objects.equals(each.level(), level))
                .map(QualityLevel::name)
                .findFirst()
                .orElseGet(() -> level == null ? "" : level.toString());
    }

    /** The highest level of the scale. */
    int highest() {
        return levels.stream().mapToInt(QualityLevel::level).max().orElse(0);
    }

    /**
     * The mean of those points that have such a level, rounded half up to two decimals.
     *
     * @return null when none has
     */
    static BigDecimal mean(List<PointStanding> points, Function<PointStanding, Integer> level) {
        List<Integer> known =
                points.stream().map(level).filter(Objects::nonNull).toList();
        return known.isEmpty()
                ? null
                : BigDecimal.valueOf(
                                known.stream().mapToLong(Integer::longValue).sum())
                        .divide(BigDecimal.valueOf(known.size()), SHOWN_DECIMALS, RoundingMode.HALF_UP);
    }
}
