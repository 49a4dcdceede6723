package amnuay.document.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What a bar chart shows.
 *
 * @param unit written along the axis of values; empty for none
 * @param max where the axis of values ends, unless a value is beyond it
 * @param decimals that every value is written with at least
 * @param groups bars that stand together, in their order
 */
public record Chart(String title, Kind kind, String unit, OptionalDouble max, int decimals, List<Group> groups) {

    /** Which way the bars grow. */
    public enum Kind {
        /** Upwards, a few groups with short labels beside each other. */
        BAR(12),
        /** To the right, many groups or long labels below each other. */
        ROWS(20);

        private final int mostGroups;

        Kind(int mostGroups) {
            this.mostGroups = mostGroups;
        }
    }

    /**
     * Bars that belong to one label.
     *
     * @param values by series; null where there is none yet
     */
    public record Group(String label, Map<String, Double> values) {}

    public Chart {
        groups = List.copyOf(groups);
    }

    /** The names of the series in the order in which they first appear. */
    List<String> series() {
        Set<String> names = new LinkedHashSet<>();
        groups.forEach(group -> names.addAll(group.values().keySet()));
        return List.copyOf(names);
    }

    /** The same chart cut into as many as are needed to keep the labels readable. */
    public List<Chart> parts() {
        List<Chart> parts = new ArrayList<>();
        for (int from = 0; from < groups.size(); from += kind.mostGroups) {
            String partTitle = from == 0 ? title : title + " (ต่อ)";
            OptionalDouble sameMax = OptionalDouble.of(Math.max(max.orElse(0), greatest()));
            parts.add(new Chart(
                    partTitle,
                    kind,
                    unit,
                    groups.size() > kind.mostGroups ? sameMax : max,
                    decimals,
                    groups.subList(from, Math.min(groups.size(), from + kind.mostGroups))));
        }
        return parts;
    }

    double greatest() {
        return groups.stream()
                .flatMap(group -> group.values().values().stream())
                .filter(value -> value != null)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }
}
