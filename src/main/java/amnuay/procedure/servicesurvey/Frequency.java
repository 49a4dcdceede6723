package amnuay.procedure.servicesurvey;

import java.math.BigDecimal;

/**
 * How often one answer was given.
 *
 * @param value rating or number of the choice
 * @param percent of those who answered the question, two decimals
 */
record Frequency(int value, String label, int count, BigDecimal percent) {

    static Frequency of(int value, String label, int count, int answered) {
        return new Frequency(value, label, count, RatingFigure.quotient(BigDecimal.valueOf(count * 100L), answered, 2));
    }
}
