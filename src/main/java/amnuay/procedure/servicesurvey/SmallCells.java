package amnuay.procedure.servicesurvey;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides which parts of a whole are not shown, so that nobody can tell what fewer than five people answered. */
final class SmallCells {

    private SmallCells() {}

    /**
     * The parts to hide when the whole is shown beside them: all that have some but fewer than five answers, and as many of the next
     * smallest as it takes that what is hidden cannot be found by subtracting the others from the whole.
     *
     * @param sizes how many answered in each part
     */
    static <K extends Comparable<? super K>> Set<K> hidden(Map<K, Integer> sizes) {
        Set<K> hidden = new HashSet<>();
        int answers = 0;
        List<Map.Entry<K, Integer>> smallestFirst = sizes.entrySet().stream()
                .filter(part -> part.getValue() > 0)
                .sorted(Map.Entry.<K, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .toList();
        for (var part : smallestFirst) {
            boolean isSmall = part.getValue() < Tallies.FEWEST;
            boolean canBeFound = !hidden.isEmpty() && (hidden.size() < 2 || answers < Tallies.FEWEST);
            if (isSmall || canBeFound) {
                hidden.add(part.getKey());
                answers += part.getValue();
            }
        }
        return hidden;
    }
}
