package amnuay.procedure.servicesurvey;

import java.math.BigDecimal;

/**
 * How many of those asked have answered.
 *
 * @param received answered sheets, counted now
 * @param expected how many are asked; null where nobody has counted
 */
record ResponseRate(int received, Integer expected) {

    /** Percent, two decimals; null where nobody has counted. May exceed 100. */
    public BigDecimal percent() {
        return expected == null ? null : RatingFigure.quotient(BigDecimal.valueOf(received * 100L), expected, 2);
    }
}
