package amnuay.procedure.krs;

import amnuay.organization.Organization;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The figures of the annual report as its template names them; all texts in Thai digits. */
@Component
class AnnualReportValues {

    private final Organization organization;
    private final ResultValues resultValues;

    AnnualReportValues(Organization organization, ResultValues resultValues) {
        this.organization = organization;
        this.resultValues = resultValues;
    }

    Map<String, Object> of(String businessKey, Standing standing) {
        Names names = Names.in(organization);
        Map<String, Object> values = new HashMap<>();
        values.put("total", score(standing.total()));
        values.put("count", ThaiText.digits(standing.lines().size()));
        values.put("scored", ThaiText.digits(standing.scored()));
        values.put("reached", ThaiText.digits(standing.count(Verdict.REACHED)));
        values.put("totalWeight", ThaiText.digits(totalWeight(standing)));
        values.put("charted", charted(standing));
        List<Map<String, Object>> compared = compared(standing);
        values.put("comparable", !compared.isEmpty());
        values.put("compared", compared);
        values.put("evidence", evidence(businessKey, standing));
        values.put("missed", ThaiText.digits(standing.count(Verdict.MISSED)));
        values.put(
                "rounds",
                standing.rounds().stream().map(round -> round(standing, round)).toList());
        values.put(
                "indicators",
                standing.lines().stream()
                        .map(line -> line(businessKey, standing, line, names))
                        .toList());
        return values;
    }

    private static Map<String, Object> round(Standing standing, Round round) {
        return Map.of(
                "name", ThaiText.digits(round.name()),
                "opens", ThaiDates.longDate(round.opens()),
                "closes", ThaiDates.longDate(round.closes()),
                "total", score(standing.total(round.id())));
    }

    private Map<String, Object> line(String businessKey, Standing standing, Standing.Line line, Names names) {
        Indicator indicator = line.indicator();
        Map<String, Object> values = new HashMap<>(IndicatorValues.of(indicator, names));
        values.put("value", ThaiText.digits(Figure.plain(line.finalValue())));
        values.put("score", score(line.finalScore()));
        values.put("weighted", ThaiText.digits(ResultValues.weighted(indicator, line.finalScore())));
        values.put("verdict", line.verdict().thaiName());
        values.put("lastYearValue", lastYear(indicator));
        values.put("comparison", comparison(indicator, line));
        values.put("reports", reports(businessKey, line));
        return values;
    }

    /** One per round in which the indicator was reported. */
    private List<Map<String, Object>> reports(String businessKey, Standing.Line line) {
        List<Map<String, Object>> reports = new ArrayList<>();
        for (Standing.Cell cell : line.cells()) {
            cell.result().filter(Result::isSubmitted).ifPresent(result -> {
                Map<String, Object> report = new HashMap<>(resultValues.of(businessKey, line.indicator(), result));
                report.put("round", ThaiText.digits(cell.round().name()));
                report.put("onTime", cell.late() ? "ล่าช้า" : "ทันกำหนด");
                reports.add(report);
            });
        }
        return reports;
    }

    private static String totalWeight(Standing standing) {
        return IndicatorValues.weight(
                standing.lines().stream().map(Standing.Line::indicator).toList());
    }

    /** Bars per indicator, one for each round in which it has a score. */
    private static List<Map<String, Object>> charted(Standing standing) {
        return standing.lines().stream()
                .filter(line -> line.finalScore() != null)
                .map(line -> Map.<String, Object>of(
                        "code",
                        ThaiText.digits(line.indicator().code()),
                        "scores",
                        line.cells().stream()
                                .filter(cell -> cell.score() != null)
                                .map(cell -> Map.<String, Object>of(
                                        "round", ThaiText.digits(cell.round().name()), "score", score(cell.score())))
                                .toList()))
                .toList();
    }

    /** Bars per indicator whose value of last year is known. */
    private static List<Map<String, Object>> compared(Standing standing) {
        return standing.lines().stream()
                .filter(line -> line.finalValue() != null)
                .filter(line -> baseline(line.indicator()).isPresent())
                .map(line -> Map.<String, Object>of(
                        "code", ThaiText.digits(line.indicator().code()),
                        "lastYear", ThaiText.digits(standing.fiscalYear() - 1),
                        "thisYear", ThaiText.digits(standing.fiscalYear()),
                        "before", lastYear(line.indicator()),
                        "value", ThaiText.digits(Figure.plain(line.finalValue()))))
                .toList();
    }

    /** Every file that proves a result, numbered within its indicator and round. */
    private List<Map<String, Object>> evidence(String businessKey, Standing standing) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Standing.Line line : standing.lines()) {
            for (Standing.Cell cell : line.cells()) {
                cell.result().ifPresent(result -> resultValues
                        .proofs(businessKey, result)
                        .forEach(proof -> {
                            Map<String, Object> row = new HashMap<>(proof);
                            row.put("code", ThaiText.digits(line.indicator().code()));
                            row.put("round", ThaiText.digits(cell.round().name()));
                            rows.add(row);
                        }));
            }
        }
        return rows;
    }

    private static String lastYear(Indicator indicator) {
        return baseline(indicator)
                .map(baseline -> ThaiText.digits(Figure.plain(baseline.value())))
                .orElse("–");
    }

    private static Optional<Baseline> baseline(Indicator indicator) {
        return indicator.baselines().stream()
                .filter(baseline -> baseline.year() == indicator.fiscalYear() - 1)
                .findFirst();
    }

    private static String comparison(Indicator indicator, Standing.Line line) {
        if (line.finalValue() == null || baseline(indicator).isEmpty()) {
            return "–";
        }
        BigDecimal change = line.finalValue().subtract(baseline(indicator).get().value());
        if (change.signum() == 0) {
            return "เท่าเดิม";
        }
        boolean better = change.signum() > 0 == (indicator.direction() == Direction.MORE_IS_BETTER);
        return (better ? "ดีขึ้น " : "ลดลง ") + ThaiText.digits(Figure.plain(change.abs()));
    }

    private static String score(BigDecimal score) {
        return ThaiText.digits(Figure.fourDecimals(score));
    }
}
