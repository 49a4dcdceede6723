package amnuay.procedure.krs;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a fiscal year stands: every indicator in every round.
 *
 * @param rounds in the order in which they open
 * @param lines in the order of the framework
 */
record Standing(int fiscalYear, List<Round> rounds, List<Line> lines) {

    /**
     * An indicator in a round.
     *
     * @param result empty while the round has not opened
     * @param due last day on which its entry into KRS is on time
     * @param late the entry came after that day, or has not come although it is over; false while the round has not opened
     */
    record Cell(Round round, Optional<Result> result, LocalDate due, boolean late) {

        /** Null while nothing is reported. */
        BigDecimal value() {
            return result.map(Result::value).orElse(null);
        }

        /** Unrounded; null while nothing is reported. */
        BigDecimal score() {
            return result.map(Result::score).orElse(null);
        }
    }

    /**
     * An indicator through the year.
     *
     * @param cells one per round, in the rounds' order
     */
    record Line(Indicator indicator, List<Cell> cells) {

        /** The latest round that has a score; that of the year. */
        Optional<Cell> last() {
            return cells.stream().filter(cell -> cell.score() != null).reduce((earlier, later) -> later);
        }

        /** Null while nothing is reported. */
        BigDecimal finalValue() {
            return last().map(Cell::value).orElse(null);
        }

        /** Unrounded; null while nothing is reported. */
        BigDecimal finalScore() {
            return last().map(Cell::score).orElse(null);
        }

        Verdict verdict() {
            return Verdict.of(indicator, finalValue());
        }
    }

    /** A score and its weight in percent. */
    record Weighted(BigDecimal score, BigDecimal weight) {}

    /** Σ(score × weight) ÷ Σ weight of the indicators that have a score, unrounded; null while none has. */
    BigDecimal total() {
        return total(lines.stream()
                .filter(line -> line.finalScore() != null)
                .map(line -> new Weighted(line.finalScore(), line.indicator().weight()))
                .toList());
    }

    /** The same for one round alone. */
    BigDecimal total(UUID round) {
        return total(lines.stream()
                .flatMap(line -> line.cells().stream()
                        .filter(cell -> cell.round().id().equals(round) && cell.score() != null)
                        .map(cell -> new Weighted(cell.score(), line.indicator().weight())))
                .toList());
    }

    /** How many indicators ended with this verdict. */
    long count(Verdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).count();
    }

    /** How many indicators have a score. */
    long scored() {
        return lines.stream().filter(line -> line.finalScore() != null).count();
    }

    /** Whether every indicator has a score; before that the total speaks for some of them only. */
    boolean isComplete() {
        return scored() == lines.size();
    }

    static BigDecimal total(List<Weighted> scores) {
        if (scores.isEmpty()) {
            return null;
        }
        BigDecimal points = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Weighted each : scores) {
            points = points.add(each.score().multiply(each.weight()));
            weights = weights.add(each.weight());
        }
        return points.divide(weights, MathContext.DECIMAL128);
    }
}
