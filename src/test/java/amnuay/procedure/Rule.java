package amnuay.procedure;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One convention of the house.
 *
 * @param about everything it holds for; a house without any of it breaks the rule
 * @param violations the sentences that say what is wrong with one of them
 */
record Rule<T>(
        String name, Function<House, Stream<? extends T>> about, BiFunction<House, T, Stream<String>> violations) {

    List<String> check(House house) {
        List<? extends T> all = about.apply(house).toList();
        return all.isEmpty()
                ? List.of("found nothing to check")
                : all.stream().flatMap(each -> violations.apply(house, each)).toList();
    }

    static Stream<String> unless(boolean kept, String violation) {
        return kept ? Stream.empty() : Stream.of(violation);
    }

    @Override
    public String toString() {
        return name;
    }
}
