package amnuay.procedure.krs;

import amnuay.procedure.RoundScores;
import amnuay.thai.FiscalYear;
import amnuay.thai.ThaiDates;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The scores of every indicator in every round, for the director's heat map. */
@Component
class KrsScores implements RoundScores {

    private static final BigDecimal HIGH = new BigDecimal("0.8");
    private static final BigDecimal MIDDLE = new BigDecimal("0.6");

    private final Results results;

    KrsScores(Results results) {
        this.results = results;
    }

    @Override
    public Optional<ScoreTable> of(FiscalYear year) {
        Standing standing = results.standing(year.buddhistYear());
        if (standing.rounds().isEmpty() || standing.lines().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ScoreTable(
                "คะแนนตัวชี้วัด KRS รายรอบ",
                "/office/krs/" + year.buddhistYear() + "/results",
                standing.rounds().stream().map(round -> round(round, standing)).toList(),
                standing.lines().stream().map(KrsScores::line).toList()));
    }

    private static ScoredRound round(Round round, Standing standing) {
        return new ScoredRound(
                round.name(),
                ThaiDates.screenDate(round.opens()) + " – " + ThaiDates.screenDate(round.closes()),
                round.isClosed() ? "ปิดแล้ว" : round.isOpened() ? "เปิดอยู่" : "ยังไม่เปิด",
                Figure.fourDecimals(standing.total(round.id())));
    }

    private static ScoredLine line(Standing.Line line) {
        return new ScoredLine(
                line.indicator().code(),
                line.indicator().name(),
                line.cells().stream().map(cell -> cell(cell, line.indicator())).toList());
    }

    private static ScoreCell cell(Standing.Cell cell, Indicator indicator) {
        return new ScoreCell(
                Figure.fourDecimals(cell.score()),
                level(cell.score(), indicator.scale()),
                cell.result().map(result -> result.state().thaiName()).orElse("ยังไม่เปิดรอบ"),
                cell.late(),
                cell.result()
                        .map(result -> "/office/krs/results/" + result.id())
                        .orElse(null));
    }

    private static Level level(BigDecimal score, Scale scale) {
        if (score == null || scale == null) {
            return Level.NONE;
        }
        BigDecimal best = scale.levels().get(scale.levels().size() - 1).points();
        BigDecimal share = score.divide(best, MathContext.DECIMAL64);
        if (share.compareTo(HIGH) >= 0) {
            return Level.HIGH;
        }
        return share.compareTo(MIDDLE) >= 0 ? Level.MIDDLE : Level.LOW;
    }
}
