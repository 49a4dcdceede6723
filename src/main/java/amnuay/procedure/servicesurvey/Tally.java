package amnuay.procedure.servicesurvey;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each answer was given by some respondents together.
 *
 * @param respondents how many they are
 * @param counts by number of the question, then by rating or number of the choice; {@link Pairs#ANSWERED} counts those who answered
 */
record Tally(int respondents, Map<Integer, Map<Integer, Integer>> counts) {

    static Tally none() {
        return new Tally(0, Map.of());
    }

    int count(int question, int value) {
        return counts.getOrDefault(question, Map.of()).getOrDefault(value, 0);
    }

    /** How many respondents answered the question. */
    int answered(int question) {
        Map<Integer, Integer> values = counts.getOrDefault(question, Map.of());
        return values.containsKey(Pairs.ANSWERED)
                ? values.get(Pairs.ANSWERED)
                : values.values().stream().mapToInt(count -> count).sum();
    }

    /** Both together. */
    Tally plus(Tally other) {
        Map<Integer, Map<Integer, Integer>> sums = new TreeMap<>();
        for (Tally each : new Tally[] {this, other}) {
            each.counts.forEach((question, values) -> values.forEach((value, count) ->
                    sums.computeIfAbsent(question, none -> new TreeMap<>()).merge(value, count, Integer::sum)));
        }
        return new Tally(respondents + other.respondents, Collections.unmodifiableMap(sums));
    }
}
