package amnuay.procedure.servicesurvey;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * What a number of ratings come to.
 *
 * @param n how many ratings
 * @param mean rounded half up to two decimals
 * @param deviation S.D. with n−1, two decimals; null for a single rating
 * @param level of the rounded mean
 * @param percent exact mean ÷ 5 × 100, two decimals
 */
record RatingFigure(int n, BigDecimal mean, BigDecimal deviation, String level, BigDecimal percent) {

    private static final int DECIMALS = 2;

    /**
     * Takes several questions as one: every rating counts the same.
     *
     * @param questions numbers of rating questions
     * @return null when there is no rating
     */
    static RatingFigure of(Tally tally, Collection<Integer> questions, RatingScale scale) {
        long n = 0;
        long sum = 0;
        long squares = 0;
        for (int question : questions) {
            for (int rating = 1; rating <= Question.HIGHEST_RATING; rating++) {
                long count = tally.count(question, rating);
                n += count;
                sum += count * rating;
                squares += count * rating * rating;
            }
        }
        return n == 0 ? null : of(n, sum, squares, scale);
    }

    private static RatingFigure of(long n, long sum, long squares, RatingScale scale) {
        BigDecimal mean = quotient(BigDecimal.valueOf(sum), n, DECIMALS);
        BigDecimal percent = quotient(BigDecimal.valueOf(sum * 100), n * Question.HIGHEST_RATING, DECIMALS);
        return new RatingFigure(Math.toIntExact(n), mean, deviation(n, sum, squares), scale.level(mean), percent);
    }

    /** From whole numbers only, rounded once at the end. */
    private static BigDecimal deviation(long n, long sum, long squares) {
        if (n < 2) {
            return null;
        }
        BigInteger above = BigInteger.valueOf(n)
                .multiply(BigInteger.valueOf(squares))
                .subtract(BigInteger.valueOf(sum).pow(2));
        BigInteger below = BigInteger.valueOf(n).multiply(BigInteger.valueOf(n - 1));
        return new BigDecimal(above)
                .divide(new BigDecimal(below), MathContext.DECIMAL128)
                .sqrt(MathContext.DECIMAL128)
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    static BigDecimal quotient(BigDecimal above, long below, int decimals) {
        return above.divide(BigDecimal.valueOf(below), decimals, RoundingMode.HALF_UP);
    }
}
