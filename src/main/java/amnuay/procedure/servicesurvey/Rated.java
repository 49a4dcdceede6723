package amnuay.procedure.servicesurvey;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that was rated: a section, a question, a group of respondents.
 *
 * @param rating null where nothing may be shown
 */
record Rated(String label, RatingFigure rating) {

    /** Those that may be shown, the highest mean first; equal means in the order given. */
    static List<Rated> highestFirst(Stream<Rated> all) {
        return all.filter(each -> each.rating() != null)
                .sorted(Comparator.comparing((Rated each) -> each.rating().mean())
                        .reversed())
                .toList();
    }
}
